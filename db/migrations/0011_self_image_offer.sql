-- SPDX-License-Identifier: EUPL-1.2
-- A self-image is laid before portfolio holder and municipal secretary by an act of its own; only then they can mark it as seen.
ALTER TABLE self_image
  ADD COLUMN offered_at timestamptz,
  ADD COLUMN offered_by uuid;
