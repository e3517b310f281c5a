-- A case begins with its process: the start writes the row, so that the door has less to do.
delete from cases where report_code in (select report_code from start_orders where done_at is null);
