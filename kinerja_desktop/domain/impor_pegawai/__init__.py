"""Import of people from spreadsheets (dossier 8.5-8.7; R103-R117): pure rules over rows of cells."""
