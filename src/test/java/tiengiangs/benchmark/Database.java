package tiengiangs.benchmark;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A real PostgreSQL that keeps what it has acknowledged, and what the benchmark reads and
 * prepares there behind the application's back.
 */
class Database implements AutoCloseable {

    private final EmbeddedPostgres server;

    private final JdbcTemplate rows;

    Database() throws IOException {
        this.server = EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("shared_buffers", "512MB")
            .setServerConfig("max_wal_size", "4GB")
            .start();
        this.rows = new JdbcTemplate(new SingleConnectionDataSource(url(), "postgres", "", true));
    }

    String url() {
        return this.server.getJdbcUrl("postgres", "postgres");
    }

    /** Version and how durable it is. */
    String describe() {
        return "PostgreSQL %s, fsync %s, synchronous_commit %s, full_page_writes %s".formatted(show("server_version"),
                show("fsync"), show("synchronous_commit"), show("full_page_writes"));
    }

    void analyze() {
        this.rows.execute("analyze");
    }

    /** Takes so many orders away from the starter; their reports are still to start. */
    List<Order> withdraw(int count) {
        return this.rows.query("""
                with taken as (
                  update start_orders set done_at = now(), next_attempt_at = null where report_code in
                    (select report_code from start_orders where next_attempt_at is not null order by placed_at limit ?)
                  returning report_code),
                cased as (
                  insert into cases (report_code, returns, reception_pause, handling_pause)
                  select report_code, 0, 0, 0 from taken)
                select code, submitted_at from reports join taken on report_code = code
                """, (row, number) -> new Order(row.getString(1), row.getTimestamp(2).toInstant()), count);
    }

    /** Processor time that each of the server's processes has taken so far. */
    Map<Long, Duration> processorTimes() {
        long backend = this.rows.queryForObject("select pg_backend_pid()", Long.class);
        return ProcessHandle.of(backend)
            .flatMap(ProcessHandle::parent)
            .stream()
            .flatMap(ProcessHandle::children)
            .collect(Collectors.toMap(ProcessHandle::pid,
                    (process) -> process.info().totalCpuDuration().orElse(Duration.ZERO)));
    }

    int openOrders() {
        return this.rows.queryForObject("select count(*) from start_orders where next_attempt_at is not null",
                Integer.class);
    }

    /** Reports whose start has been committed since, with some overlap. */
    List<String> startedSince(Instant since) {
        return this.rows.queryForList("select report_code from start_orders where done_at >= ?", String.class,
                Timestamp.from(since));
    }

    /**
     * Compares reports and running cases.
     * @throws IllegalStateException if a report was started twice or not at all
     */
    void checkExactlyOnce() {
        int wrong = this.rows.queryForObject("""
                select count(*) from reports left join (select business_key_, count(*) as cases
                  from act_ru_execution where parent_id_ is null group by business_key_) started on business_key_ = code
                where coalesce(cases, 0) <> 1
                """, Integer.class);
        if (wrong > 0) {
            throw new IllegalStateException(wrong + " reports were not started exactly once");
        }
    }

    /**
     * Leaves so many cases to the next change of the calendar; the others look as if they
     * had been counted on it already.
     */
    void setApartFromCalendar(int left) {
        this.rows.update("""
                update clocks set counted_on = 1000000000 where report_code not in
                  (select report_code from clocks where stopped_at is null order by report_code limit ?)
                """, left);
    }

    /** When the first clock is due that the next change of the calendar may move. */
    Instant firstDue() {
        return this.rows
            .queryForObject("select min(due) from clocks where counted_on < 1000000000 and stopped_at is null",
                    Timestamp.class)
            .toInstant();
    }

    int movedDueTimes() {
        return this.rows.queryForObject("select count(*) from report_history where kind = 'DUE_MOVED'", Integer.class);
    }

    private String show(String setting) {
        return this.rows.queryForObject("select current_setting(?)", String.class, setting);
    }

    @Override
    public void close() throws IOException {
        this.server.close();
    }

    /** A report whose case is to be started. */
    record Order(String code, Instant submittedAt) {
    }

}
