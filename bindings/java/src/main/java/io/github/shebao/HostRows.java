package io.github.shebao;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Records keyed by a host's codes, under a profile. */
final class HostRows {
    /** The profile and what is set, each with a comma before it. */
    private final String members;

    HostRows(String profile, Map<String, ?> set) {
        if (profile == null) {
            throw ShebaoException.absent("profile");
        }
        StringBuilder text = new StringBuilder(",\"profile\":");
        if (profile.startsWith("{")) {
            Json.write(own(profile), text, "profile");
        } else {
            Json.write(profile, text, "profile");
        }
        if (set != null) {
            Json.write(set, text.append(",\"set\":"), "set");
        }
        members = text.toString();
    }

    /** Read and written again, so that it cannot end the member it stands in. */
    private static Object own(String profile) {
        try {
            return Json.read(profile);
        } catch (IllegalArgumentException none) {
            throw ShebaoException.of(102, "profile");
        }
    }

    private StringBuilder request(String op, Options options, String name) {
        if (op == null || options == null) {
            throw ShebaoException.absent(op == null ? "op" : "options");
        }
        StringBuilder request = new StringBuilder("{\"op\":");
        Json.write(op, request, "op");
        return request.append(options.members()).append(members).append(",\"").append(name).append("\":");
    }

    Map<String, Object> call(Engine engine, String op, Map<String, Object> row, Options options) {
        StringBuilder request = request(op, options, "input");
        Json.write(given(row, "row"), request, "row", true);
        return own(row, Json.object(engine.ask(request.append('}')).get("ok")));
    }

    List<Outcome<Map<String, Object>>> call(Engine engine, String op, List<? extends Map<String, Object>> rows, Options options) {
        StringBuilder request = request(op, options, "rows");
        char before = '[';
        for (Map<String, Object> row : given(rows, "rows")) {
            Json.write(given(row, "rows"), request.append(before), "rows", true);
            before = ',';
        }
        Map<String, Object> answer = engine.ask(request.append(before == '[' ? "[]}" : "]}"));
        List<Outcome<Map<String, Object>>> outcomes = new ArrayList<>();
        for (Object one : Json.list(Json.object(answer.get("ok")).get("rows"))) {
            outcomes.add(outcome(rows.get(outcomes.size()), Json.object(one)));
        }
        return outcomes;
    }

    private static Outcome<Map<String, Object>> outcome(Map<String, Object> row, Map<String, Object> answer) {
        if (!answer.containsKey("error")) {
            return new Outcome<>(own(row, Json.object(answer.get("ok"))), null);
        }
        return new Outcome<Map<String, Object>>(null, ShebaoException.of(Utf8.bytes(written(answer))));
    }

    private static <T> T given(T value, String name) {
        if (value == null) {
            throw ShebaoException.absent(name);
        }
        return value;
    }

    /** What came back as it went keeps the host's own object: an <code>Integer</code> stays one. */
    private static Map<String, Object> own(Map<String, Object> row, Map<String, Object> answer) {
        for (Map.Entry<String, Object> member : answer.entrySet()) {
            Object mine = row.get(member.getKey());
            if (mine != null && written(mine).equals(written(member.getValue()))) {
                member.setValue(mine);
            }
        }
        return answer;
    }

    private static String written(Object value) {
        StringBuilder text = new StringBuilder();
        Json.write(value, text, "row", true);
        return text.toString();
    }
}
