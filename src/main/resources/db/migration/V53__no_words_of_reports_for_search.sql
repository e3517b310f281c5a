-- Only published words are searched, and they stand with the publication.
alter table reports drop column search_text;
