-- refused
after.rs:15:31: towns: foreign key towns_country_code_fkey would bring a NULL of countries.code into country_code, which is required
  help: leave `on_update` out for this target, or make country_code optional, or code required
