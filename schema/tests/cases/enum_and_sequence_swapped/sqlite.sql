-- refused
`--rename enum:mood=state` fits nothing: there is no enum `mood` that is gone and no new one called `state`