package tiengiangs.security;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tiengiangs.directory.Role;
import tiengiangs.engine.Accounts;

/**
 * The people of the security tests, signed in over HTTP with real accounts.
 */
@Component
public class People {

    /** Of everybody but the administrator. */
    static final String PASSWORD = "mùa-nước-nổi-2026";

    private final Accounts accounts;

    private final Environment environment;

    private final Map<Person, Visitor> signedIn = new EnumMap<>(Person.class);

    People(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    /** Somebody who has not signed in. */
    public Visitor stranger() {
        return new Visitor(port());
    }

    int port() {
        return Integer.parseInt(this.environment.getRequiredProperty("local.server.port"));
    }

    /** The person with a session of this test run. */
    public Visitor get(Person person) {
        return this.signedIn.computeIfAbsent(person, this::signIn);
    }

    private Visitor signIn(Person person) {
        Visitor visitor = stranger();
        if (!person.isOfficer()) {
            return visitor;
        }
        String password = PASSWORD;
        if (person == Person.ADMINISTRATOR) {
            password = this.environment.getRequiredProperty("tiengiangs.administrator.password");
        }
        else {
            this.accounts.create(person.id(), person.id(), password, Set.of(person.group));
        }
        String next = visitor.signIn(person.id(), password);
        if (!next.equals("/officer")) {
            throw new AssertionError(person + " was not let in but sent to " + next);
        }
        return visitor;
    }

    /** Makes an account that only one test uses. */
    String account(String name, Set<String> groups) {
        String id = name + "-" + Long.toString(System.nanoTime(), 36);
        this.accounts.create(id, id, PASSWORD, groups);
        return id;
    }

    /** Who stands before the wall. */
    public enum Person {

        /** Nobody we know. */
        ANONYMOUS(""),
        /** Sent the report of the case in question and holds its tracking token. */
        CITIZEN(""),
        /** Works on cases of the ward, agency A. */
        HANDLER_A(Role.HANDLER.groupOf("UBND-28249")),
        /** Approves results of agency A. */
        LEADER_A(Role.LEADER.groupOf("UBND-28249")),
        /** Works on cases of another agency, B. */
        HANDLER_B(Role.HANDLER.groupOf("SO-XD")),
        /** The Centre's reception. */
        RECEPTION(Role.RECEPTION.group()),
        /** The Centre's publication desk. */
        PUBLICATION(Role.PUBLICATION.group()),
        /** Leads the Centre. */
        CENTRE_LEADER(Role.CENTRE_LEADER.group()),
        /** Watches in Cockpit. */
        SUPERVISOR(Role.SUPERVISOR.group()),
        /** Edits diagrams, tables and forms. */
        ANALYST(Role.ANALYST.group()),
        /** Runs the system. */
        ADMINISTRATOR(Role.ADMINISTRATOR.group());

        private final String group;

        Person(String group) {
            this.group = group;
        }

        /** Signs in; the others come from the street. */
        boolean isOfficer() {
            return this != ANONYMOUS && this != CITIZEN;
        }

        String id() {
            return (this == ADMINISTRATOR) ? "quantri-test" : "wall-" + name().toLowerCase().replace('_', '-');
        }

    }

}
