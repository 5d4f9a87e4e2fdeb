"""What a person does, free of Qt: import, review, answer, link, export."""
