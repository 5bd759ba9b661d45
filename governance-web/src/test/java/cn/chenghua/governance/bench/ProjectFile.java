package cn.chenghua.governance.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.site.table.Table;
import cn.chenghua.governance.site.table.TableRow;

/** A CSV of ten thousand smart estates with three reached stages each, handed on in pieces as it is read. */
record ProjectFile(byte[] content) {

    static final int ROWS = 10_000;
    private static final int PIECE = 500;
    private static final LocalDate SURVEYED = LocalDate.of(2017, 3, 1);

    static ProjectFile numbered(String series, List<UnitCode> places) {
        return new ProjectFile(IntStream.range(0, ROWS).mapToObj(i -> "%s-%05d,新鸿路%d巷,%s,%d,%s,%s,%s".formatted(series, i, i,
                places.get(i % places.size()).value(), 100 + i % 900, SURVEYED.plusDays(i % 30), SURVEYED.plusDays(60 + i % 90),
                SURVEYED.plusDays(160 + i % 120)))
                .collect(Collectors.joining("\n", "number,name,place,metres,started,partly_opened,opened_as_whole\n", "\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the file in and tells how many rows a second that were, reading included. */
    double take(ProjectIntake intake, cn.chenghua.governance.access.Actor official, Runnable betweenPieces) {
        var started = System.nanoTime();
        try (var rows = Table.open(content, "UTF-8", Map.of()).rows()) {
            var tally = intake.take(official, pieces(rows.iterator(), betweenPieces), false, outcome -> {
            });
            if (tally.added() != ROWS) {
                throw new IllegalStateException(tally.toString());
            }
        }
        return ROWS * 1e9 / (System.nanoTime() - started);
    }

    private static Iterator<List<ProjectIntake.Row>> pieces(Iterator<TableRow> rows, Runnable betweenPieces) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<ProjectIntake.Row> next() {
                betweenPieces.run();
                var piece = new ArrayList<ProjectIntake.Row>(PIECE);
                while (piece.size() < PIECE && rows.hasNext()) {
                    piece.add(wish(rows.next()));
                }
                return piece;
            }
        };
    }

    private static ProjectIntake.Row wish(TableRow row) {
        var actual = List.of("started", "partly_opened", "opened_as_whole").stream()
                .collect(Collectors.toMap(stage -> stage, stage -> LocalDate.parse(text(row, stage))));
        var measures = new Measures(new BigDecimal(text(row, "metres")), null, null, null);
        return new ProjectIntake.Row(row.number(),
                new RegisterProject(null, text(row, "number"), text(row, "name"), "opening",
                        new UnitCode(text(row, "place")), null, "成华区建设局", new BigDecimal("1200000"), null, null, measures,
                        Map.of("opened_as_whole", LocalDate.of(2017, 12, 31)), actual, "成华建〔2017〕88号"));
    }

    private static String text(TableRow row, String column) {
        return row.cell(column).text();
    }
}
