package io.github.shebao;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Requests that were asked one by one, asked again as rows of tables: all of an operation under the same options in one, through the
 * generated setters and getters, in arrays and in direct buffers. A bad request is a bad row among the others.
 */
final class TableCases {
    /** The rows of one table, with what each was answered; a result is null where there is an error. */
    private static final class Group {
        final Class<?> type;
        final Options options;
        final List<Values> inputs = new ArrayList<>();
        final List<Map<String, Object>> answers = new ArrayList<>();
        final List<Values> results = new ArrayList<>();

        Group(Class<?> type, Options options) {
            this.type = type;
            this.options = options;
        }
    }

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private List<String> wrong;
    private String where;

    void add(Class<?> type, Options options, Values input, Map<String, Object> answer, Result result) {
        Group group = groups.computeIfAbsent(type.getName() + " under " + options, none -> new Group(type, options));
        group.inputs.add(input);
        group.answers.add(answer);
        group.results.add(result);
    }

    /** How many tables there were; what was not the same goes to <code>wrong</code>. */
    int run(Engine engine, List<String> wrong) throws Exception {
        this.wrong = wrong;
        for (Map.Entry<String, Group> group : groups.entrySet()) {
            for (boolean direct : new boolean[] {false, true}) {
                where = group.getKey() + (direct ? " in buffers: " : " in arrays: ");
                run(engine, group.getValue(), direct);
            }
        }
        return groups.size();
    }

    private void same(String what, Object found, Object wanted) {
        if (!Objects.equals(wanted, found)) {
            wrong.add(where + what + ": " + found + ", not " + wanted);
        }
    }

    private void run(Engine engine, Group group, boolean direct) throws Exception {
        Table<?> table = (Table<?>) group.type.getMethod("table", int.class).invoke(null, group.inputs.size());
        give(table, "", group.inputs.get(0).fields, group.inputs, direct);
        try (TableResult found = table.run(engine, group.options)) {
            int[] error = found.error();
            byte[] standing = found.standing();
            byte[] evidence = found.evidence();
            for (int row = 0; row < error.length; row++) {
                Map<String, Object> answer = group.answers.get(row);
                same("error[" + row + "]", (long) error[row], Cases.number(answer));
                ShebaoException refused = found.errorOf(row);
                if (refused != null) {
                    same("errorOf[" + row + "]", refused.all(), answer.get("error"));
                } else {
                    same("standing[" + row + "]", Cases.word(Standing.at(standing[row])), answer.get("standing"));
                    same("evidence[" + row + "]", Cases.word(Evidence.at(evidence[row])), answer.get("evidence"));
                }
            }
            read(found, "", found.output, group.results, direct);
        }
    }

    private static String method(String list, String field) {
        return list.isEmpty() ? Cases.camel(field) : list + Cases.pascal(field);
    }

    /** The records of a list of all rows, one row after the other; the offsets are put down in <code>offsets</code>. */
    private static List<Values> items(List<Values> rows, int place, long[] offsets) {
        List<Values> items = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) != null) {
                items.addAll(rows.get(row).getList(place, Values.class));
            }
            offsets[row + 1] = items.size();
        }
        return items;
    }

    private static long[] numbers(List<Values> rows, int place) {
        return rows.stream().mapToLong(row -> row == null ? Columns.ABSENT_LONG : row.numbers[place]).toArray();
    }

    /** Calls the setters of the columns. */
    private static void give(Table<?> table, String list, Fields fields, List<Values> rows, boolean direct) throws Exception {
        for (int place = 0; place < fields.names.length; place++) {
            String method = method(list, fields.names[place]);
            boolean isList = fields.types[place] == Fields.Type.LIST;
            long[] numbers = isList ? new long[rows.size() + 1] : numbers(rows, place);
            List<Values> items = isList ? items(rows, place, numbers) : null;
            Object column = direct ? Cases.direct(numbers) : array(fields.types[place], numbers);
            table.getClass().getMethod(method, direct ? ByteBuffer.class : column.getClass()).invoke(table, column);
            if (isList) {
                give(table, method, fields.items[place], items, direct);
            }
        }
    }

    /** The array that a field's column is. */
    private static Object array(Fields.Type type, long[] numbers) {
        switch (type) {
            case MONEY:
            case COUNT: return numbers;
            case FLAG:
            case CHOICE:
                byte[] bytes = new byte[numbers.length];
                for (int k = 0; k < bytes.length; k++) {
                    bytes[k] = numbers[k] == Columns.ABSENT_LONG ? Columns.ABSENT_BYTE : (byte) numbers[k];
                }
                return bytes;
            default:
                return Arrays.stream(numbers)
                        .mapToInt(number -> number == Columns.ABSENT_LONG ? Columns.ABSENT_INT : Math.toIntExact(number)).toArray();
        }
    }

    /** Calls the getters of the columns. */
    private void read(TableResult table, String list, Fields fields, List<Values> rows, boolean direct) throws Exception {
        for (int place = 0; place < fields.names.length; place++) {
            String method = method(list, fields.names[place]);
            boolean isList = fields.types[place] == Fields.Type.LIST;
            long[] numbers = isList ? new long[rows.size() + 1] : numbers(rows, place);
            List<Values> items = isList ? items(rows, place, numbers) : null;
            Object column;
            if (direct) {
                column = Columns.direct(numbers.length);
                table.getClass().getMethod(method, ByteBuffer.class).invoke(table, column);
            } else {
                column = table.getClass().getMethod(method).invoke(table);
            }
            for (int k = 0; k < numbers.length; k++) {
                same(method + "[" + k + "]", Column.number(column, numbers.length, k), numbers[k]);
            }
            if (isList) {
                same(method, table.getClass().getMethod(method + "Count").invoke(table), items.size());
                read(table, method, fields.items[place], items, direct);
            }
        }
    }
}
