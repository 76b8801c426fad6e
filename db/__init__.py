"""The database and every question asked of it; the only package with SQL. Knows neither loaders nor terminal."""
