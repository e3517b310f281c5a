package tiengiangs.directory;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a file of agencies and checks that it fits what the directory holds already.
 */
final class AgencyFile {

    private static final String[] COLUMNS = { "code", "name", "level", "parent", "area", "valid_from", "valid_to",
            "successor" };

    private AgencyFile() {
    }

    static List<Agency> read(InputStream csv, DirectoryMapper rows) {
        Refusals refusals = new Refusals();
        Map<String, Agency> known = new HashMap<>();
        rows.findAgencies().forEach((agency) -> known.put(agency.code(), agency));
        Set<String> areas = new HashSet<>();
        rows.findAllAreas().forEach((area) -> areas.add(area.code()));
        Set<String> named = new HashSet<>();
        List<Agency> agencies = refusals.each(CsvFile.read(csv, COLUMNS), (row) -> {
            Agency agency = agency(row);
            if (!named.add(agency.code())) {
                throw new IllegalArgumentException(agency.code() + " appears twice");
            }
            if (agency.areaCode() != null && !areas.contains(agency.areaCode())) {
                throw new IllegalArgumentException("there is no area " + agency.areaCode());
            }
            known.put(agency.code(), agency);
            return agency;
        });
        for (Agency agency : agencies) {
            refusals.check(agency.parent() == null || known.containsKey(agency.parent()), agency.code(),
                    "there is no parent %s", agency.parent());
            refusals.check(agency.successor() == null || known.containsKey(agency.successor()), agency.code(),
                    "there is no successor %s", agency.successor());
            refusals.check(!isItsOwnAncestor(agency, known), agency.code(), "its parents lead back to it");
        }
        refusals.throwIfAny();
        return agencies;
    }

    private static Agency agency(CsvRow row) {
        return new Agency(row.required("code"), row.required("name"), row.word("level", Agency.Level.class),
                row.optional("parent"), row.optional("area"), row.requiredDate("valid_from"), row.date("valid_to"),
                row.optional("successor"));
    }

    private static boolean isItsOwnAncestor(Agency agency, Map<String, Agency> known) {
        Set<String> seen = new HashSet<>();
        Agency at = agency;
        while (at != null && seen.add(at.code())) {
            at = (at.parent() != null) ? known.get(at.parent()) : null;
        }
        return at != null;
    }

}
