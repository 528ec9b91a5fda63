-- SPDX-License-Identifier: GPL-3.0-or-later
-- In which order the person answered suggestions: many answers fall on one day, and the later one counts.

ALTER TABLE suggestion ADD COLUMN answer INTEGER; -- a running number; null: pending, or older than the column
CREATE INDEX suggestion_answer ON suggestion (answer) WHERE answer IS NOT NULL;
