package io.github.shebao;

import java.util.Arrays;

/** The fields of a record, in order of declaration; made from the operations' declarations. */
public final class Fields {
    /** What a field holds; text is made from its number by it. */
    enum Type { MONEY, RATE, MONTH, DATE, COUNT, FLAG, REGION, CHOICE, LIST }

    final String[] names;
    final Type[] types;
    final String[][] words;
    final Fields[] items;
    /** What an unfilled record holds. */
    final long[] absent;

    private Fields(int size) {
        names = new String[size];
        types = new Type[size];
        words = new String[size][];
        items = new Fields[size];
        absent = new long[size];
        Arrays.fill(absent, Values.ABSENT);
    }

    /** For generated code.
     * @param lists the fields of the lists' items, in order
     * @param fields each as its type, its name, and the words of a choice
     * @return the fields */
    public static Fields of(Fields[] lists, String... fields) {
        Fields made = new Fields(fields.length);
        int list = 0;
        for (int place = 0; place < fields.length; place++) {
            String[] parts = fields[place].split(" ");
            made.types[place] = Type.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT));
            made.names[place] = parts[1];
            made.words[place] = Arrays.copyOfRange(parts, 2, parts.length);
            if (made.types[place] == Type.LIST) {
                made.items[place] = lists[list++];
            }
        }
        return made;
    }

}
