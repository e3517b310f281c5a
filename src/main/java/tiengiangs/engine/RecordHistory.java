package tiengiangs.engine;

import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.FORM_PROPERTY_UPDATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.INCIDENT_CREATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.INCIDENT_DELETE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.INCIDENT_MIGRATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.INCIDENT_RESOLVE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.INCIDENT_UPDATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.USER_OPERATION_LOG;

import java.util.Set;

import org.camunda.bpm.engine.impl.history.HistoryLevelAudit;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;

/**
 * The engine's history as we keep it: audit, who did what, and incidents, but no form
 * properties, because a submitted form carries officers' words. Our own case history is
 * the record; a database keeps the level it was created with.
 */
class RecordHistory extends HistoryLevelAudit {

    static final String NAME = "record";

    private static final Set<HistoryEventType> ADDED = Set.of(USER_OPERATION_LOG, INCIDENT_CREATE, INCIDENT_UPDATE,
            INCIDENT_RESOLVE, INCIDENT_DELETE, INCIDENT_MIGRATE);

    @Override
    public int getId() {
        return 40;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return type != FORM_PROPERTY_UPDATE && (ADDED.contains(type) || super.isHistoryEventProduced(type, entity));
    }

}
