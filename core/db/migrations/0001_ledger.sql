-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first shape of a book. Amounts are whole minor units of the account's currency, days are yyyymmdd,
-- moments are ISO 8601 in UTC. No table has a cascade or a trigger: change sets replay each row by itself.

CREATE TABLE account (
    id              INTEGER PRIMARY KEY,
    name            TEXT NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('current', 'savings', 'card', 'cash', 'loan', 'investment')),
    currency        TEXT NOT NULL CHECK (length(currency) = 3),
    opening_balance INTEGER NOT NULL DEFAULT 0,
    opened_on       INTEGER,
    number          TEXT NOT NULL DEFAULT '',
    bank            TEXT NOT NULL DEFAULT '',
    note            TEXT NOT NULL DEFAULT '',
    is_closed       INTEGER NOT NULL DEFAULT 0 CHECK (is_closed IN (0, 1)),
    position        INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE category (
    id           INTEGER PRIMARY KEY,
    parent_id    INTEGER REFERENCES category (id),
    key          TEXT UNIQUE,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('expense', 'income')),
    is_essential INTEGER NOT NULL DEFAULT 0 CHECK (is_essential IN (0, 1)),
    icon         TEXT NOT NULL DEFAULT '',
    colour       INTEGER NOT NULL DEFAULT -1,
    position     INTEGER NOT NULL DEFAULT 0,
    is_archived  INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1)),
    CHECK (parent_id IS NULL OR parent_id <> id)
) STRICT;
CREATE INDEX category_parent ON category (parent_id);

CREATE TABLE payee (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE payee_alias (
    text     TEXT PRIMARY KEY,
    payee_id INTEGER NOT NULL REFERENCES payee (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX payee_alias_payee ON payee_alias (payee_id);

-- Bank-given links between the sides of one movement of money between own accounts.
CREATE TABLE transfer (
    id INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE import_batch (
    id        INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    file_hash BLOB NOT NULL,
    format    TEXT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id),
    at        TEXT NOT NULL,
    rows      INTEGER NOT NULL,
    first_day INTEGER,
    last_day  INTEGER,
    proof     TEXT NOT NULL DEFAULT 'none' CHECK (proof IN ('proved', 'disproved', 'none')),
    residue   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE entry (
    id                  INTEGER PRIMARY KEY,
    account_id          INTEGER NOT NULL REFERENCES account (id),
    day                 INTEGER NOT NULL CHECK (day BETWEEN 10101 AND 99991231),
    amount              INTEGER NOT NULL,
    payee_id            INTEGER REFERENCES payee (id),
    category_id         INTEGER REFERENCES category (id),
    category_source     INTEGER NOT NULL DEFAULT 0,
    category_confidence INTEGER NOT NULL DEFAULT 0, -- of a machine's choice, in 1/10000
    has_splits          INTEGER NOT NULL DEFAULT 0 CHECK (has_splits IN (0, 1)),
    transfer_id         INTEGER REFERENCES transfer (id),
    is_reconciled       INTEGER NOT NULL DEFAULT 0 CHECK (is_reconciled IN (0, 1)),
    original_amount     INTEGER,
    original_currency   TEXT,
    note                TEXT NOT NULL DEFAULT '',
    batch_id            INTEGER REFERENCES import_batch (id),
    batch_line          INTEGER NOT NULL DEFAULT 0,
    check_number        TEXT NOT NULL DEFAULT '',
    bank_id             TEXT NOT NULL DEFAULT '',
    bank_payee          TEXT NOT NULL DEFAULT '', -- the bank's own words, kept for ever
    bank_memo           TEXT NOT NULL DEFAULT '',
    search              TEXT NOT NULL DEFAULT '', -- folded bank text and note; the payee is searched by name
    CHECK ((original_amount IS NULL) = (original_currency IS NULL))
) STRICT;
CREATE INDEX entry_day ON entry (day DESC, id DESC);
-- The amount makes balances an index scan.
CREATE INDEX entry_account_day ON entry (account_id, day DESC, id DESC, amount);
CREATE INDEX entry_category_day ON entry (category_id, day DESC);
CREATE INDEX entry_payee ON entry (payee_id) WHERE payee_id IS NOT NULL;
CREATE INDEX entry_transfer ON entry (transfer_id) WHERE transfer_id IS NOT NULL;

CREATE TABLE split (
    id          INTEGER PRIMARY KEY,
    entry_id    INTEGER NOT NULL REFERENCES entry (id),
    category_id INTEGER REFERENCES category (id),
    amount      INTEGER NOT NULL,
    note        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX split_entry ON split (entry_id);
CREATE INDEX split_category ON split (category_id);

CREATE TABLE tag (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    colour INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE entry_tag (
    entry_id INTEGER NOT NULL REFERENCES entry (id),
    tag_id   INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (entry_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_tag_tag ON entry_tag (tag_id);

CREATE TABLE refund_link (
    refund_id   INTEGER PRIMARY KEY REFERENCES entry (id),
    purchase_id INTEGER NOT NULL REFERENCES entry (id),
    CHECK (refund_id <> purchase_id)
) STRICT;
CREATE INDEX refund_link_purchase ON refund_link (purchase_id);

-- Contents are stored once, under their SHA-256.
CREATE TABLE blob (
    hash    BLOB PRIMARY KEY,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    id        INTEGER PRIMARY KEY,
    entry_id  INTEGER NOT NULL REFERENCES entry (id),
    file_name TEXT NOT NULL,
    mime_type TEXT NOT NULL DEFAULT '',
    hash      BLOB NOT NULL REFERENCES blob (hash),
    size      INTEGER NOT NULL
) STRICT;
CREATE INDEX attachment_entry ON attachment (entry_id);
CREATE INDEX attachment_hash ON attachment (hash);

-- A balance somebody vouches for: the bank in a statement, or the person when reconciling.
CREATE TABLE checkpoint (
    account_id INTEGER NOT NULL REFERENCES account (id),
    day        INTEGER NOT NULL,
    source     TEXT NOT NULL CHECK (source IN ('opening', 'closing', 'running', 'person')),
    balance    INTEGER NOT NULL,
    batch_id   INTEGER REFERENCES import_batch (id),
    PRIMARY KEY (account_id, day, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX checkpoint_batch ON checkpoint (batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE import_tombstone (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    day        INTEGER NOT NULL,
    amount     INTEGER NOT NULL,
    bank_id    TEXT NOT NULL DEFAULT '',
    text       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX import_tombstone_account ON import_tombstone (account_id, day);

CREATE TABLE import_profile (
    fingerprint BLOB PRIMARY KEY,
    mapping     TEXT NOT NULL,
    account_id  INTEGER REFERENCES account (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE match_rejection (
    entry_id        INTEGER NOT NULL REFERENCES entry (id),
    row_fingerprint BLOB NOT NULL,
    PRIMARY KEY (entry_id, row_fingerprint)
) STRICT, WITHOUT ROWID;

CREATE TABLE transfer_rejection (
    first_id  INTEGER NOT NULL REFERENCES entry (id),
    second_id INTEGER NOT NULL REFERENCES entry (id),
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX transfer_rejection_second ON transfer_rejection (second_id);

CREATE TABLE category_rule (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    condition   TEXT NOT NULL,
    category_id INTEGER NOT NULL REFERENCES category (id),
    payee_id    INTEGER REFERENCES payee (id),
    is_enabled  INTEGER NOT NULL DEFAULT 1 CHECK (is_enabled IN (0, 1)),
    position    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE exchange_rate (
    base     TEXT NOT NULL CHECK (length(base) = 3),
    quote    TEXT NOT NULL CHECK (length(quote) = 3),
    day      INTEGER NOT NULL,
    rate_e9  INTEGER NOT NULL CHECK (rate_e9 > 0), -- units of quote for one of base, times 10^9
    PRIMARY KEY (base, quote, day)
) STRICT, WITHOUT ROWID;

-- What comes regularly, found by the machine or written down by the person.
CREATE TABLE schedule (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    account_id  INTEGER NOT NULL REFERENCES account (id),
    payee_id    INTEGER REFERENCES payee (id),
    category_id INTEGER REFERENCES category (id),
    to_account_id INTEGER REFERENCES account (id), -- of a planned transfer
    amount      INTEGER NOT NULL,
    amount_slack INTEGER NOT NULL DEFAULT 0,       -- how far the real amount may lie off
    unit        TEXT NOT NULL CHECK (unit IN ('day', 'week', 'month', 'year')),
    every       INTEGER NOT NULL CHECK (every > 0),
    first_day   INTEGER NOT NULL,
    last_day    INTEGER,
    weekend     TEXT NOT NULL DEFAULT 'same' CHECK (weekend IN ('same', 'before', 'after')),
    state       TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('proposed', 'active', 'paused', 'rejected'))
) STRICT;

CREATE TABLE budget (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL,
    method    TEXT NOT NULL CHECK (method IN ('envelope', 'tracking', 'flex')),
    currency  TEXT NOT NULL CHECK (length(currency) = 3),
    unit      TEXT NOT NULL CHECK (unit IN ('week', 'month', 'quarter', 'year')),
    every     INTEGER NOT NULL DEFAULT 1 CHECK (every > 0),
    first_day INTEGER NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE budget_line (
    id          INTEGER PRIMARY KEY,
    budget_id   INTEGER NOT NULL REFERENCES budget (id),
    category_id INTEGER NOT NULL REFERENCES category (id),
    first_day   INTEGER NOT NULL, -- of the period from which the plan holds
    amount      INTEGER NOT NULL,
    rollover    TEXT NOT NULL DEFAULT 'none' CHECK (rollover IN ('none', 'surplus', 'deficit', 'both')),
    UNIQUE (budget_id, category_id, first_day)
) STRICT;

CREATE TABLE goal (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    account_id INTEGER REFERENCES account (id),
    currency   TEXT NOT NULL CHECK (length(currency) = 3),
    amount     INTEGER NOT NULL CHECK (amount > 0),
    saved      INTEGER NOT NULL DEFAULT 0,
    due_day    INTEGER,
    position   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE insight_dismissal (
    key      TEXT PRIMARY KEY,
    scope    TEXT NOT NULL CHECK (scope IN ('this', 'month', 'kind')),
    seen     TEXT NOT NULL DEFAULT '', -- the numbers the person saw when dismissing
    day      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE model (
    id                  INTEGER PRIMARY KEY,
    name                TEXT NOT NULL,
    version             INTEGER NOT NULL,
    kind                TEXT NOT NULL,
    trained_at          TEXT NOT NULL,
    trained_rows        INTEGER NOT NULL,
    first_day           INTEGER,
    last_day            INTEGER,
    training_hash       BLOB NOT NULL,
    held_back_accuracy  REAL NOT NULL,
    calibration_error   REAL NOT NULL,
    content             BLOB NOT NULL,
    is_active           INTEGER NOT NULL DEFAULT 0 CHECK (is_active IN (0, 1)),
    UNIQUE (name, version)
) STRICT;

CREATE TABLE suggestion (
    entry_id    INTEGER NOT NULL REFERENCES entry (id),
    category_id INTEGER NOT NULL REFERENCES category (id),
    confidence  REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reason      TEXT NOT NULL,
    source      TEXT NOT NULL,
    model_id    INTEGER REFERENCES model (id),
    state       TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'rejected')),
    day         INTEGER,
    PRIMARY KEY (entry_id, category_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_category ON suggestion (category_id);

CREATE TABLE preference (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The named changes. Written in the same transaction as the change, never recorded itself.
CREATE TABLE history (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    origin      TEXT NOT NULL CHECK (origin IN ('person', 'rule', 'import', 'machine')),
    batch_id    INTEGER,
    at          TEXT NOT NULL,
    rows        INTEGER NOT NULL,
    is_undone   INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
    change      BLOB,              -- compressed change set; null: too old to be undone
    bulk_first  INTEGER,           -- entries of a large import are undone by their ids …
    bulk_last   INTEGER,
    bulk_change BLOB               -- … and redone from what undoing removed
) STRICT;
