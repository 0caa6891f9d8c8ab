"""How the tables came to be what they are. Numbered; a file that was released is never edited."""
