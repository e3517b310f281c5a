-- Words are found by how they begin, so each one, the first and the last too, stands between blanks.
update publications set search_text = ' ' || substring(translate(search_text, '.,;:!?()[]"''/…“”–-', '                  ')
  from 1 for 12498) || ' ';
