"""Official forms as PDF and spreadsheet; the only place of ReportLab and openpyxl."""
