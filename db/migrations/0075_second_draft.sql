-- SPDX-License-Identifier: EUPL-1.2
-- After a reaction the committee can send a revised draft. A reaction, and the committee's answer to it, are about one
-- draft: its version as a handover.

ALTER TABLE reaction ADD COLUMN draft_version integer NOT NULL DEFAULT 1;
ALTER TABLE reaction_answer ADD COLUMN draft_version integer NOT NULL DEFAULT 1;
