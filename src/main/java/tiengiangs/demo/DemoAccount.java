package tiengiangs.demo;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import tiengiangs.directory.Role;

/**
 * The people of the demonstration who can be signed in as; all have the same password.
 */
enum DemoAccount {

    TIEPNHAN("Cán bộ tiếp nhận, Trung tâm", Role.RECEPTION.group()),
    CANBO("Cán bộ xử lý, UBND phường Đạo Thạnh", Role.HANDLER.groupOf("UBND-28249")),
    LANHDAO("Lãnh đạo, UBND phường Đạo Thạnh", Role.LEADER.groupOf("UBND-28249")),
    CONGAN("Cán bộ xử lý, Công an phường Đạo Thạnh", Role.HANDLER.groupOf("CA-28249")),
    XAYDUNG("Cán bộ xử lý, Sở Xây dựng", Role.HANDLER.groupOf("SO-XD")),
    LANHDAOXD("Lãnh đạo, Sở Xây dựng", Role.LEADER.groupOf("SO-XD")),
    CONGKHAI("Cán bộ công khai, Trung tâm", Role.PUBLICATION.group()),
    LANHDAOTT("Lãnh đạo Trung tâm", Role.CENTRE_LEADER.group()),
    LANHDAOTT2("Phó lãnh đạo Trung tâm", Role.CENTRE_LEADER.group()), GIAMSAT("Giám sát", Role.SUPERVISOR.group()),
    QUANTRI("Quản trị hệ thống", Role.ADMINISTRATOR.group());

    /** No secret: it opens nothing but invented data. */
    static final String PASSWORD = "demo";

    private final String title;

    private final String group;

    DemoAccount(String title, String group) {
        this.title = title;
        this.group = group;
    }

    /** The first person of this group, if the demonstration has one. */
    static Optional<DemoAccount> of(String group) {
        return Arrays.stream(values()).filter((person) -> person.group.equals(group)).findFirst();
    }

    String id() {
        return name().toLowerCase();
    }

    String title() {
        return this.title;
    }

    Set<String> groups() {
        return Set.of(this.group);
    }

}
