-- SPDX-License-Identifier: EUPL-1.2
-- Files are rows (decision 9): row level security, audit, backup and destruction hold for them as for everything else.
-- The pieces hang on the file's id, not on its digest: destroying one of two equal files leaves the other whole.

CREATE TABLE file (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL,
  kind text NOT NULL,
  tlp text NOT NULL,
  size integer NOT NULL CHECK (size BETWEEN 1 AND 10485760),
  sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
  created_at timestamptz NOT NULL,
  created_by uuid,
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE file IS 'own: what an uploaded or made file is; it never changes, it is only destroyed';
CALL make_own('file', 'SELECT, INSERT, DELETE');

CREATE TABLE file_piece (
  organisation_id text NOT NULL,
  file_id uuid NOT NULL,
  n integer NOT NULL,
  bytes bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 262144),
  PRIMARY KEY (organisation_id, file_id, n),
  FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id) ON DELETE CASCADE
);
-- Not compressed: most files already are, and a piece is then read without unpacking.
ALTER TABLE file_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
COMMENT ON TABLE file_piece IS 'own: the bytes of a file in pieces of at most 256 kB';
CALL make_own('file_piece', 'SELECT, INSERT, DELETE');
