-- refused
users.token: a text and bytes of one length spell one value differently