package tiengiangs.tasklist;

import java.util.Set;

import com.microsoft.playwright.Page;
import org.springframework.stereotype.Component;
import tiengiangs.directory.Role;
import tiengiangs.engine.Accounts;

/**
 * The people of these tests: the Centre, one ward and a neighbour who has no business
 * here.
 */
@Component
class Officers {

    /** Nobody else's tests use this ward. */
    static final String WARD = "UBND-28270";

    private static final String PASSWORD = "long-enough-for-a-test";

    private final Accounts accounts;

    Officers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Signs a person in and opens Tasklist the way that person would. */
    TasklistPage at(Page page, Person person) {
        this.accounts.create(person.account(), person.title, PASSWORD, Set.of(person.group));
        return TasklistPage.open(page, person.account(), PASSWORD);
    }

    /** Makes the account and opens the officers' first page. */
    Page desk(Page page, Person person) {
        this.accounts.create(person.account(), person.title, PASSWORD, Set.of(person.group));
        TasklistPage.signIn(page, person.account(), PASSWORD);
        return page;
    }

    /** Fills in the form at the door. */
    void enter(Page page, Person person) {
        page.locator("#username").fill(person.account());
        page.locator("#password").fill(PASSWORD);
        page.locator("form button.main").click();
    }

    /** Who works on a case, in the order of its way. */
    enum Person {

        RECEPTION("Nguyễn Thị Tiếp Nhận", Role.RECEPTION.group()),
        HANDLER("Trần Văn Xử Lý", Role.HANDLER.groupOf(WARD)), LEADER("Lê Thị Lãnh Đạo", Role.LEADER.groupOf(WARD)),
        PUBLICATION("Phạm Văn Công Khai", Role.PUBLICATION.group()),
        CENTRE_LEADER("Võ Thị Trung Tâm", Role.CENTRE_LEADER.group()),
        COLLEAGUE("Ngô Văn Đồng Nghiệp", Role.HANDLER.groupOf(WARD)),
        NEIGHBOUR("Đỗ Thị Hàng Xóm", Role.HANDLER.groupOf("UBND-28273")),
        SUPERVISOR("Bùi Văn Giám Sát", Role.SUPERVISOR.group()),
        ADMINISTRATOR("Hồ Thị Quản Trị", Role.ADMINISTRATOR.group());

        private final String title;

        private final String group;

        Person(String title, String group) {
            this.title = title;
            this.group = group;
        }

        String account() {
            return "tasklist-" + name().toLowerCase().replace('_', '-');
        }

    }

}
