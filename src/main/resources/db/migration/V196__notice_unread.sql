-- Every page says how many messages its reader has not read: found by the mark, not by reading what was read long ago.
create index notice_unread on notice (agency, recipient, read_at);
