/**
 * How the store came to its present form, one step a version. A step that has been released never changes:
 * a store out there has taken it. All times are milliseconds since 1970 in UTC; all addresses that must be
 * recognised but not known are kept as `identity`, a keyed hash (see identity.ts).
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

  -- What people agreed to, word for word.
  CREATE TABLE wording (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

  -- Who has confirmed. \`ended_at\`: no longer wants mail; kept for a while as the proof of the consent.
  CREATE TABLE subscriber (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    identity BLOB NOT NULL UNIQUE,
    address TEXT NOT NULL,
    confirmed_at INTEGER NOT NULL,
    ended_at INTEGER
  ) STRICT;
  CREATE TABLE subscriber_topic (
    subscriber INTEGER NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    topic TEXT NOT NULL,
    PRIMARY KEY (subscriber, topic)
  ) STRICT, WITHOUT ROWID;

  -- Without the address, so that the proof outlives an erasure as long as the law asks for it.
  CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    identity BLOB NOT NULL,
    asked_at INTEGER NOT NULL,
    given_at INTEGER NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('form', 'import')),
    page TEXT,
    network TEXT,
    wording INTEGER NOT NULL REFERENCES wording (id),
    ended_at INTEGER
  ) STRICT;
  CREATE INDEX consent_identity ON consent (identity);

  -- Wins over every list.
  CREATE TABLE suppression (
    identity BLOB NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('unsubscribed', 'hard-bounce', 'complaint', 'erased')),
    since INTEGER NOT NULL,
    PRIMARY KEY (identity, reason)
  ) STRICT, WITHOUT ROWID;

  -- Asked for, not yet confirmed.
  CREATE TABLE signup (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    identity BLOB NOT NULL,
    address TEXT NOT NULL,
    topics TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    page TEXT,
    network TEXT,
    wording INTEGER NOT NULL REFERENCES wording (id)
  ) STRICT;

  -- Mail that the service owes somebody.
  CREATE TABLE errand (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    signup INTEGER REFERENCES signup (id) ON DELETE CASCADE,
    subscriber INTEGER REFERENCES subscriber (id) ON DELETE CASCADE,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL,
    CHECK ((signup IS NULL) <> (subscriber IS NULL))
  ) STRICT;
  CREATE INDEX errand_due ON errand (due_at);

  CREATE TABLE token (
    hash BLOB PRIMARY KEY,
    purpose TEXT NOT NULL CHECK (purpose IN ('confirm', 'manage', 'unsubscribe')),
    signup INTEGER REFERENCES signup (id) ON DELETE CASCADE,
    subscriber INTEGER REFERENCES subscriber (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL,
    CHECK ((signup IS NULL) <> (subscriber IS NULL))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX token_expires ON token (expires_at);
  CREATE INDEX token_signup ON token (signup);
  CREATE INDEX token_subscriber ON token (subscriber);

  -- For the rate limits; \`bucket\` is a keyed hash of an address or a network.
  CREATE TABLE attempt (bucket BLOB NOT NULL, at INTEGER NOT NULL) STRICT;
  CREATE INDEX attempt_bucket ON attempt (bucket, at);
  `,
  `
  -- An edition on its way to the list. \`run\`: 1, then one more each time it was sent anew on purpose.
  -- \`digest\`: of the mail as it was rendered, so that nobody gets the second half of another text.
  CREATE TABLE sending (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    edition TEXT NOT NULL,
    run INTEGER NOT NULL,
    digest TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    finished_at INTEGER,
    UNIQUE (edition, run)
  ) STRICT;

  -- One row a person, from the moment the sending begins; the address stays in \`subscriber\`.
  -- \`handed\` is written before the letter's bytes can reach the server: found after a kill, nobody knows.
  -- \`due_at\`: not before, on the clock of the process that sends; the next process starts from 0.
  -- \`refusals\`: how often it was refused and waits again all the same, because the server refused many in a row.
  CREATE TABLE delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sending INTEGER NOT NULL REFERENCES sending (id) ON DELETE CASCADE,
    subscriber INTEGER REFERENCES subscriber (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (
      state IN ('waiting', 'handed', 'accepted', 'bounced', 'refused', 'left-out', 'in-doubt')
    ),
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at REAL NOT NULL DEFAULT 0,
    code TEXT,
    refusals INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX delivery_state ON delivery (sending, state, refusals, due_at, id);
  CREATE UNIQUE INDEX delivery_subscriber ON delivery (subscriber, sending);
  `,
  `
  -- What a run of a sending must know again after a kill. \`accepted_before\`: how many letters servers had taken when
  -- it began; null while none is under way. \`in_row\`: refused in it, and no letter was taken since.
  ALTER TABLE sending ADD COLUMN accepted_before INTEGER;
  ALTER TABLE delivery ADD COLUMN in_row INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX delivery_in_row ON delivery (sending) WHERE in_row = 1;

  -- Refused in a run that was killed before this was written down: nobody knows what stood in a row, so all wait again.
  UPDATE delivery SET state = 'waiting', code = NULL, attempts = 0, due_at = 0, refusals = refusals + 1
    WHERE state IN ('bounced', 'refused') AND sending IN (SELECT id FROM sending WHERE finished_at IS NULL)
      AND subscriber IN (SELECT id FROM subscriber WHERE ended_at IS NULL);
  `,
];
