-- refused
`--rename domain:a=b` fits nothing: there is no domain `a` that is gone and no new one called `b`