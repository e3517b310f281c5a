package tiengiangs.directory;

import java.io.InputStream;
import java.util.List;

/**
 * Reads the file of categories, a category before its sub-categories.
 */
final class CategoryFile {

    private static final String[] COLUMNS = { "code", "parent", "name", "name_en", "urgent", "notice", "notice_en",
            "position" };

    private CategoryFile() {
    }

    static List<DirectoryMapper.CategoryRow> read(InputStream csv) {
        return new Refusals().each(CsvFile.read(csv, COLUMNS),
                (row) -> new DirectoryMapper.CategoryRow(row.required("code"), row.optional("parent"),
                        row.required("name"), row.required("name_en"), row.required("urgent").equals("true"),
                        row.text("notice"), row.text("notice_en"), row.number("position").intValue()));
    }

}
