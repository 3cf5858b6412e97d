-- From the schema of version 5: what people do here every day.
ALTER TABLE accounts ADD COLUMN getting_started INTEGER NOT NULL DEFAULT 0;
