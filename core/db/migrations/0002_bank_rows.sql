-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the bank said of an entry, apart from what a person made of it: so that the same row of a later file is
-- known again whatever was changed meanwhile, a pending entry is known when it is booked, and equal rows of one
-- day are told apart by the balance behind them.

-- All three are null as long as the entry itself still has them.
ALTER TABLE entry ADD COLUMN bank_account INTEGER;
ALTER TABLE entry ADD COLUMN bank_day INTEGER;
ALTER TABLE entry ADD COLUMN bank_amount INTEGER;
ALTER TABLE entry ADD COLUMN bank_balance INTEGER; -- the bank's running balance behind it
ALTER TABLE entry ADD COLUMN is_pending INTEGER NOT NULL DEFAULT 0 CHECK (is_pending IN (0, 1));
CREATE INDEX entry_bank_row ON entry (bank_account, bank_day) WHERE bank_account IS NOT NULL;
CREATE INDEX entry_pending ON entry (account_id, day) WHERE is_pending = 1;

ALTER TABLE import_tombstone ADD COLUMN bank_balance INTEGER;
