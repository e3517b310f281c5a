package tiengiangs.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes agencies, areas and outlines over from files. Taking the same file twice changes
 * nothing; a file with a wrong row is refused whole, with every such line and the reason.
 * Rows that a file does not name stay as they are.
 */
@Component
public class DirectoryImport {

    private final DirectoryMapper rows;

    private final KeptDirectory directory;

    private final Clock clock;

    DirectoryImport(DirectoryMapper rows, KeptDirectory directory, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Agencies, one a line:
     * {@code code,name,level,parent,area,valid_from,valid_to,successor}.
     * @throws IllegalArgumentException naming the lines and what is wrong with them
     */
    @Transactional
    public void agencies(InputStream csv) {
        List<Agency> agencies = AgencyFile.read(csv, this.rows);
        for (Agency agency : agencies) {
            if (this.rows.updateAgency(agency) == 0) {
                this.rows.insertAgency(agency);
            }
        }
        this.directory.changed();
    }

    /**
     * Areas, one a line:
     * {@code code,valid_from,valid_to,name,type,parent,latitude,longitude}.
     * @throws IllegalArgumentException naming the lines and what is wrong with them
     */
    @Transactional
    public void areas(InputStream csv) {
        for (Area area : AreaFile.read(csv, this.rows)) {
            if (this.rows.updateArea(area) == 0) {
                this.rows.insertArea(area);
            }
        }
        this.directory.changed();
    }

    /**
     * Outlines of today's communes: GeoJSON features with a property {@code code}, WGS
     * 84.
     * @throws IllegalArgumentException naming the features that are wrong
     */
    @Transactional
    public void outlines(InputStream geoJson) {
        LocalDate today = LocalDate.now(this.clock);
        Refusals refusals = new Refusals();
        for (Outline outline : Outline.readAll(geoJson)) {
            this.rows.findAreas(outline.code())
                .stream()
                .filter((area) -> area.isCommune() && area.isValidOn(today))
                .findFirst()
                .ifPresentOrElse((area) -> keep(outline, area), () -> refusals.check(false,
                        "Feature '" + outline.code() + "'", "no commune of today has this code"));
        }
        refusals.throwIfAny();
        this.directory.changed();
    }

    /**
     * Whatever of {@code areas.csv}, {@code agencies.csv} and {@code outlines.geojson}
     * lies in the folder, all of it or nothing.
     * @throws IllegalArgumentException if the folder has none of them, or one is refused
     */
    @Transactional
    public void folder(Path folder) {
        boolean areas = take(folder.resolve("areas.csv"), this::areas);
        boolean agencies = take(folder.resolve("agencies.csv"), this::agencies);
        boolean outlines = take(folder.resolve("outlines.geojson"), this::outlines);
        if (!areas && !agencies && !outlines) {
            throw new IllegalArgumentException("The folder has no areas.csv, agencies.csv or outlines.geojson");
        }
    }

    private void keep(Outline outline, Area area) {
        DirectoryMapper.BoundaryRow row = new DirectoryMapper.BoundaryRow(area.code(), area.validFrom(),
                outline.shape().toText());
        this.rows.deleteBoundary(row);
        this.rows.insertBoundary(row);
    }

    private static boolean take(Path file, Consumer<InputStream> into) {
        if (!Files.exists(file)) {
            return false;
        }
        try (InputStream content = Files.newInputStream(file)) {
            into.accept(content);
            return true;
        }
        catch (IllegalArgumentException ex) {
            throw new IllegalArgumentException(file.getFileName() + ": " + ex.getMessage(), ex);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
