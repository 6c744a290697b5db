// Tricky change 25: names that nobody wrote are cut to 63 bytes, and stay the same.
