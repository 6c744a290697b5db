INSERT INTO accounting.account (id) VALUES (1), (2);
INSERT INTO accounting.invoice (id, account_id, state) VALUES (1, 1, 'open'), (2, 2, 'paid');
INSERT INTO note (id, invoice_id, state) VALUES (1, 2, 'open');
