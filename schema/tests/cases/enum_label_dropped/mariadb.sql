-- refused
`--drop label:mood.sad` fits nothing: no label `mood.sad` is gone