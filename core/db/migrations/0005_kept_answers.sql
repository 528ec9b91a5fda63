-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the person answered about a merchant outlives the entry it was said of: the newest yes or no to each
-- category, by the way the money goes. Nothing else of a removed entry is kept.

CREATE TABLE kept_answer (
    merchant    TEXT NOT NULL,    -- its key, no text of a bank
    is_out      INTEGER NOT NULL CHECK (is_out IN (0, 1)),
    account_id  INTEGER NOT NULL, -- some are used otherwise than others; may be gone
    category_id INTEGER NOT NULL REFERENCES category (id),
    kind        TEXT NOT NULL CHECK (kind IN ('yes', 'correction', 'no')),
    day         INTEGER NOT NULL,
    answer      INTEGER NOT NULL, -- the running number of suggestions; 0: older than the number
    entry_id    INTEGER NOT NULL, -- of the entry that is gone or was split: how old it was
    PRIMARY KEY (merchant, is_out, account_id, category_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_answer_category ON kept_answer (category_id);
CREATE INDEX kept_answer_answer ON kept_answer (answer);
