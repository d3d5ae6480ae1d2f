package io.github.shebao;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Records keyed by a host's codes, under a profile. */
final class HostRows {
    /** How many records one request has, and about how many characters: a list of any length is asked in parts. */
    private static final int ROWS = 5_000;
    private static final int CHARACTERS = 1 << 20;
    private static final int TOO_LONG = 103;

    private final Engine engine;
    /** The request before its records. */
    private final String head;

    HostRows(Engine engine, String op, String profile, Map<String, ?> set, Options options) {
        StringBuilder text = new StringBuilder("{\"op\":");
        Json.write(given(op, "op"), text, "op");
        text.append(given(options, "options").members()).append(",\"profile\":");
        if (given(profile, "profile").trim().startsWith("{")) {
            text.append(HostValues.written(own(profile)));
        } else {
            Json.write(profile, text, "profile");
        }
        if (set != null) {
            Json.write(set, text.append(",\"set\":"), "set");
        }
        this.engine = engine;
        this.head = text.toString();
    }

    /** Read and written again, so that it cannot end the member it stands in. */
    private static Object own(String profile) {
        try {
            return Json.read(profile);
        } catch (IllegalArgumentException none) {
            throw ShebaoException.of(102, "profile");
        }
    }

    private static <T> T given(T value, String name) {
        if (value == null) {
            throw ShebaoException.absent(name);
        }
        return value;
    }

    HostResult call(Map<String, Object> row) {
        return one(row, "");
    }

    /** With every step; of which child of a composed operation, where it is not null. */
    HostResult explain(Map<String, Object> row, Map<String, ?> which) {
        return one(row, ",\"explain\":" + HostValues.written(which == null ? Boolean.TRUE : which));
    }

    private HostResult one(Map<String, Object> row, String more) {
        String input = HostValues.row(given(row, "row"));
        Map<String, Object> answer;
        try {
            answer = engine.ask(head + more + ",\"input\":" + input + "}");
        } catch (ShebaoException refused) {
            throw HostValues.refused(row, Json.object(Json.read(refused.json())));
        }
        List<Map<String, Object>> notFinal = new ArrayList<>();
        HostResult.gather(answer, notFinal);
        return new HostResult(HostValues.back(row, Json.object(answer.get("ok"))), answer, notFinal);
    }

    List<Outcome<HostResult>> call(List<? extends Map<String, Object>> rows) {
        return new Many(given(rows, "rows")).asked();
    }

    /** Many records, asked in parts. */
    private final class Many {
        private final List<Map<String, Object>> rows;
        private final List<Outcome<HostResult>> outcomes;
        private final List<Map<String, Object>> notFinal = new ArrayList<>();
        /** Which records the next request has, and their JSON. */
        private final List<Integer> next = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        Many(List<? extends Map<String, Object>> rows) {
            this.rows = new ArrayList<>(rows);
            this.outcomes = new ArrayList<>(Collections.<Outcome<HostResult>>nCopies(rows.size(), null));
        }

        List<Outcome<HostResult>> asked() {
            // What no record can be asked under is refused even where there is none.
            HostRows.this.ask("");
            int characters = 0;
            for (int row = 0; row < rows.size(); row++) {
                String text;
                try {
                    text = HostValues.row(given(rows.get(row), "row"));
                } catch (ShebaoException refused) {
                    outcomes.set(row, new Outcome<>(null, refused, row));
                    continue;
                }
                if (next.size() == ROWS || characters + text.length() > CHARACTERS) {
                    flush();
                    characters = 0;
                }
                characters += text.length();
                next.add(row);
                texts.add(text);
            }
            flush();
            return outcomes;
        }

        private void flush() {
            ask(0, next.size());
            next.clear();
            texts.clear();
        }

        private void ask(int from, int until) {
            if (from == until) {
                return;
            }
            Map<String, Object> answer;
            try {
                answer = HostRows.this.ask(String.join(",", texts.subList(from, until)));
            } catch (ShebaoException refused) {
                if (refused.code() != TOO_LONG) {
                    throw refused;
                }
                // The engine's limit is less than was thought of, or one record is more.
                if (until - from == 1) {
                    outcomes.set(next.get(from), new Outcome<>(null, refused, next.get(from)));
                    return;
                }
                int middle = (from + until) >>> 1;
                ask(from, middle);
                ask(middle, until);
                return;
            }
            HostResult.gather(answer, notFinal);
            int place = from;
            for (Object one : Json.list(Json.object(answer.get("ok")).get("rows"))) {
                int row = next.get(place++);
                outcomes.set(row, outcome(row, Json.object(one)));
            }
        }

        private Outcome<HostResult> outcome(int row, Map<String, Object> answer) {
            Map<String, Object> mine = rows.get(row);
            if (answer.containsKey("error")) {
                return new Outcome<>(null, HostValues.refused(mine, answer), row);
            }
            Map<String, Object> record = HostValues.back(mine, Json.object(answer.get("ok")));
            return new Outcome<>(new HostResult(record, answer, notFinal), null, row);
        }
    }

    private Map<String, Object> ask(String rows) {
        return engine.ask(head + ",\"rows\":[" + rows + "]}");
    }
}
