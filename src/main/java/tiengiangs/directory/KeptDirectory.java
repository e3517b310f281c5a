package tiengiangs.directory;

import java.util.concurrent.atomic.AtomicReference;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is looked up with every report, kept in memory: a node notices another node's
 * change within a second, its own when it commits. The transaction that makes a change
 * counts on it at once.
 */
@Component
class KeptDirectory {

    private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

    private final DirectoryMapper rows;

    private final AtomicReference<Kept> kept = new AtomicReference<>();

    KeptDirectory(DirectoryMapper rows) {
        this.rows = rows;
    }

    Snapshot current() {
        Kept changing = (Kept) TransactionSynchronizationManager.getResource(this);
        if (changing != null) {
            return changing.snapshot();
        }
        Kept known = this.kept.get();
        if (known == null || System.nanoTime() - known.lookedAt() > LOOK_AGAIN_NANOS) {
            known = look(known);
            this.kept.set(known);
        }
        return known.snapshot();
    }

    /**
     * Tells every node that the directory has changed; called in the transaction that
     * changed it.
     */
    void changed() {
        this.rows.touch();
        if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
            TransactionSynchronizationManager.registerSynchronization(new Change());
        }
        TransactionSynchronizationManager.bindResource(this, read(this.rows.revision()));
    }

    private Kept look(Kept known) {
        String revision = this.rows.revision();
        return (known != null && known.revision().equals(revision))
                ? new Kept(revision, known.snapshot(), System.nanoTime()) : read(revision);
    }

    private Kept read(String revision) {
        return new Kept(revision,
                new Snapshot(this.rows.findAllAreas(),
                        this.rows.findCategories().stream().map(DirectoryMapper.CategoryRow::category).toList(),
                        this.rows::findBoundaries),
                System.nanoTime());
    }

    private record Kept(String revision, Snapshot snapshot, long lookedAt) {
    }

    private final class Change implements TransactionSynchronization {

        private Object held;

        @Override
        public void suspend() {
            this.held = TransactionSynchronizationManager.unbindResource(KeptDirectory.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(KeptDirectory.this, this.held);
        }

        @Override
        public void afterCommit() {
            KeptDirectory.this.kept.set((Kept) TransactionSynchronizationManager.getResource(KeptDirectory.this));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(KeptDirectory.this);
        }

    }

}
