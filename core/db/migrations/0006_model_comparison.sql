-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a version did beside the one then in use when both were asked about the same entries: figures measured on
-- different entries say nothing about which version is better. Null: the two were not asked the same.

ALTER TABLE model ADD COLUMN compared_version INTEGER; -- the version then in use
ALTER TABLE model ADD COLUMN compared_rows INTEGER;    -- entries held back from this version
ALTER TABLE model ADD COLUMN compared_seen INTEGER;    -- of these such as the other may have learned from
ALTER TABLE model ADD COLUMN compared_own REAL;        -- accuracy of this version on them
ALTER TABLE model ADD COLUMN compared_other REAL;      -- and of the other
