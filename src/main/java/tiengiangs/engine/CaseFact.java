package tiengiangs.engine;

/**
 * A fact of a case that a diagram may name, such as {@code ${coordinators}}: computed
 * from the case's own tables when the diagram asks, never stored in the engine. The
 * bean's name is the word in the diagram.
 */
public interface CaseFact {

    /**
     * The fact for the case with this business key; {@code null} stands for "none".
     */
    Object of(String caseCode);

}
