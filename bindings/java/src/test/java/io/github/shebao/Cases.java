package io.github.shebao;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Requests as JSON, one a line, each asked through the typed classes too, and as columns: alone where one row gives one row, else
 * in a table with all others of its operation that are asked under the same options. The same amounts, line by line, and the same
 * errors. What types cannot say (money that is no money, a comparison) is left out and counted.
 */
public final class Cases {
    /** What the typed classes cannot say. */
    private static final class Unsayable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final Engine engine;
    private final TableCases tables = new TableCases();
    private final List<String> wrong = new ArrayList<>();
    private String where = "";

    private Cases(Engine engine) {
        this.engine = engine;
    }

    public static void main(String[] arguments) throws Exception {
        int said = 0;
        int left = 0;
        int batches = 0;
        try (Engine engine = new Engine()) {
            Cases cases = new Cases(engine);
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                cases.where = line;
                try {
                    batches += cases.check(line) ? 1 : 0;
                    said++;
                } catch (Unsayable | IllegalArgumentException none) {
                    left++;
                }
            }
            int tables = cases.tables.run(engine, cases.wrong);
            cases.wrong.forEach(System.err::println);
            System.out.println("   java: " + said + " requests typed, " + batches + " of them as columns too, the others as rows of "
                    + tables + " tables, the same line by line; " + left + " that types cannot say");
            System.exit(cases.wrong.isEmpty() && said > 0 ? 0 : 1);
        }
    }

    static String camel(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("_")) {
            out.append(out.length() == 0 ? word : pascal(word));
        }
        return out.toString();
    }

    static String pascal(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("_")) {
            out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return out.toString();
    }

    /** The class of an operation, by its name. */
    static Class<?> type(String op) throws Unsayable {
        int dot = op.indexOf('.');
        int at = op.indexOf('@');
        try {
            String version = op.substring(at + 1);
            return Class.forName("io.github.shebao." + op.substring(0, dot) + "." + pascal(op.substring(dot + 1, at))
                    + (version.equals("1") ? "" : version));
        } catch (ClassNotFoundException | IndexOutOfBoundsException none) {
            throw new Unsayable();
        }
    }

    private boolean check(String line) throws Exception {
        Map<String, Object> request = Json.object(Json.read(line));
        if (request.containsKey("against") || request.containsKey("profile") || !(request.get("input") instanceof Map)) {
            throw new Unsayable();
        }
        String op = String.valueOf(request.get("op"));
        Class<?> type = type(op);
        Values input = (Values) type.getMethod("request").invoke(null);
        fill(input, Json.object(request.get("input")));
        request.remove("explain");
        StringBuilder plain = new StringBuilder();
        Json.write(request, plain, "request");
        Map<String, Object> answer = Json.object(Json.read(engine.call(plain.toString())));
        Options options = options(request);
        if (!plain.toString().contains(input.toString())) {
            same("as JSON", Json.read(input.toString()), request.get("input"));
        }
        Result result = null;
        int number = 0;
        try {
            result = ((Request<?>) input).call(engine, options);
        } catch (ShebaoException refused) {
            number = refused.code();
            same("message", refused.messageZh(), Json.object(answer.get("error")).get("message_zh"));
        }
        same("error", (long) number, number(answer));
        if (result != null) {
            same("standing", word(result.standing()), answer.get("standing"));
            same("evidence", word(result.evidence()), answer.get("evidence"));
            compare(result, Json.object(answer.get("ok")), "");
        }
        if (columns(type, input, options, answer, result)) {
            return true;
        }
        tables.add(type, options, input, answer, result);
        return false;
    }

    static Object number(Map<String, Object> answer) {
        return answer.containsKey("error") ? Json.object(answer.get("error")).get("code") : Long.valueOf(0);
    }

    private static Options options(Map<String, Object> request) {
        Options options = Options.DEFAULT;
        if (request.containsKey("known")) {
            options = options.known(LocalDate.parse(String.valueOf(request.get("known"))));
        }
        if (request.containsKey("accept")) {
            options = options.accept(Json.object(request.get("accept")));
        }
        if (request.containsKey("overlays")) {
            List<Map<String, ?>> overlays = new ArrayList<>();
            Json.list(request.get("overlays")).forEach(overlay -> overlays.add(Json.object(overlay)));
            options = options.overlays(overlays);
        }
        return options;
    }

    static String word(Standing standing) {
        return standing == null ? null : standing.word();
    }

    static String word(Evidence evidence) {
        return evidence == null ? null : evidence.word();
    }

    private void same(String what, Object found, Object wanted) {
        if (!Objects.equals(wanted, found)) {
            wrong.add(where + "\n  " + what + ": " + found + ", not " + wanted);
        }
    }

    /** Calls the setters, by name and type. */
    private static void fill(Values record, Map<String, Object> members) throws Exception {
        for (Map.Entry<String, Object> member : members.entrySet()) {
            int place = Arrays.asList(record.fields.names).indexOf(member.getKey());
            if (place < 0) {
                throw new Unsayable();
            }
            if (record.fields.types[place] == Fields.Type.LIST) {
                Class<?> row = Class.forName(record.getClass().getDeclaringClass().getName() + "$" + pascal(member.getKey()) + "Row");
                record.getClass().getMethod(camel(member.getKey()), Iterable.class).invoke(record, new ArrayList<Values>());
                for (Object item : Json.list(member.getValue())) {
                    Values filled = (Values) row.getConstructor().newInstance();
                    fill(filled, Json.object(item));
                    record.getClass().getMethod("add" + pascal(member.getKey()), row).invoke(record, filled);
                }
                continue;
            }
            Object value = value(record.fields, place, member.getValue());
            Class<?> type = value instanceof Integer ? int.class : value instanceof Long ? long.class
                    : value instanceof Boolean ? boolean.class : value.getClass();
            Method setter = record.getClass().getMethod(camel(member.getKey()), type);
            try {
                setter.invoke(record, value);
            } catch (InvocationTargetException refused) {
                throw new Unsayable();
            }
        }
    }

    /** As the typed class has it. */
    private static Object value(Fields fields, int place, Object json) throws Unsayable {
        try {
            String text = String.valueOf(json);
            switch (fields.types[place]) {
                case MONEY: return amount(text);
                case RATE: return share(text);
                case MONTH: return YearMonth.parse(text);
                case DATE: return LocalDate.parse(text);
                case COUNT: return (Long) json;
                case FLAG: return (Boolean) json;
                case REGION: return Integer.valueOf(text);
                default: return word(fields, place, text);
            }
        } catch (DateTimeParseException | IllegalArgumentException | ClassCastException | ArithmeticException none) {
            throw new Unsayable();
        }
    }

    private static BigDecimal amount(String text) throws Unsayable {
        if (!text.matches("-?\\d+\\.\\d\\d")) {
            throw new Unsayable();
        }
        return new BigDecimal(text);
    }

    private static BigDecimal share(String text) {
        String[] parts = text.split("/");
        String number = parts[0].replaceAll("[%‰]", "");
        int places = parts[0].endsWith("%") ? 2 : parts[0].endsWith("‰") ? 3 : 0;
        BigDecimal share = new BigDecimal(number).movePointLeft(places);
        return parts.length == 1 ? share : share.divide(new BigDecimal(parts[1]));
    }

    private static Object word(Fields fields, int place, String word) throws Unsayable {
        int index = Arrays.asList(fields.words[place]).indexOf(word);
        try {
            Object[] words = Class.forName("io.github.shebao.choice." + pascal(fields.names[place])).getEnumConstants();
            if (index >= 0) {
                return words[index];
            }
        } catch (ClassNotFoundException none) {
            throw new IllegalStateException(none);
        }
        throw new Unsayable();
    }

    /** Calls the getters, and the ones of fen. */
    private void compare(Values record, Map<String, Object> wanted, String path) throws Exception {
        for (int place = 0; place < record.fields.names.length; place++) {
            String name = record.fields.names[place];
            Object found = record.getClass().getMethod(camel(name)).invoke(record);
            if (record.fields.types[place] == Fields.Type.LIST) {
                List<?> rows = (List<?>) found;
                List<Object> items = Json.list(wanted.get(name));
                same(path + name, rows.size(), items.size());
                for (int k = 0; k < Math.min(rows.size(), items.size()); k++) {
                    compare((Values) rows.get(k), Json.object(items.get(k)), path + name + "[" + k + "].");
                }
                continue;
            }
            Object value = wanted.containsKey(name) ? value(record.fields, place, wanted.get(name)) : null;
            if (value == null || found == null) {
                same(path + name, String.valueOf(found), String.valueOf(value));
            } else if (value instanceof BigDecimal) {
                same(path + name, ((BigDecimal) found).compareTo((BigDecimal) value), 0);
            } else {
                same(path + name, found, value);
            }
            if (record.fields.types[place] == Fields.Type.MONEY && value != null) {
                Object fen = record.getClass().getMethod(camel(name) + "Fen").invoke(record);
                same(path + name, fen, ((BigDecimal) value).movePointRight(2).longValueExact());
            }
        }
        same(path, wanted.keySet().stream().allMatch(Arrays.asList(record.fields.names)::contains), true);
    }

    /** One row in arrays and one in direct buffers; the lines are compared as numbers. */
    private boolean columns(Class<?> type, Values input, Options options, Map<String, Object> answer, Result result)
            throws Exception {
        Method make;
        try {
            make = type.getMethod("columns", int.class);
        } catch (NoSuchMethodException notOffered) {
            return false;
        }
        Fields lines = result == null ? null : result.fields;
        for (boolean direct : new boolean[] {false, true}) {
            Columns columns = (Columns) make.invoke(null, 1);
            for (int place = 0; place < input.numbers.length; place++) {
                columns.in(place, input.fields.names[place], direct ? direct(input.numbers[place]) : new long[] {input.numbers[place]});
            }
            Object[] outs = new Object[lines == null ? 0 : lines.names.length];
            for (int place = 0; place < outs.length; place++) {
                outs[place] = direct ? Columns.direct(1) : new long[1];
                columns.out(place, lines.names[place], outs[place]);
            }
            byte[] standing = new byte[1];
            columns.standing(standing);
            int error = columns.run(engine, options)[0];
            same("batch", (long) error, number(answer));
            ShebaoException refused = columns.errorOf(engine, options, 0);
            same("errorOf", refused == null ? 0L : refused.code(), number(answer));
            for (int place = 0; place < outs.length; place++) {
                long fen = direct ? ((ByteBuffer) outs[place]).getLong(0) : ((long[]) outs[place])[0];
                same("batch." + lines.names[place], fen, result.numbers[place]);
            }
            if (result != null) {
                same("batch.standing", Standing.at(standing[0]), result.standing());
            }
        }
        return true;
    }

    static ByteBuffer direct(long... numbers) {
        ByteBuffer buffer = Columns.direct(numbers.length);
        buffer.asLongBuffer().put(numbers);
        return buffer;
    }
}
