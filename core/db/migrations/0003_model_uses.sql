-- SPDX-License-Identifier: GPL-3.0-or-later
-- In which order versions of a model came into use, so that going back brings the one in use before and never one
-- that was kept out because it was worse.

ALTER TABLE model ADD COLUMN used INTEGER NOT NULL DEFAULT 0; -- counts up; 0: never in use
UPDATE model SET used = version; -- of older books only the order of training is known
