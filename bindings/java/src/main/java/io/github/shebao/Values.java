package io.github.shebao;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A record as the engine has it: a whole number a field (fen, yyyymm, parts per million, …), and lists of records. Its own methods
 * are for generated code.
 */
public abstract class Values {
    static final long ABSENT = Long.MIN_VALUE;

    final Fields fields;
    final long[] numbers;
    private List<Values>[] lists;

    Values(Fields fields) {
        this.fields = fields;
        this.numbers = fields.absent.clone();
    }

    // ---- setting

    /** @param place the field
     * @param number as columns carry it */
    protected final void put(int place, long number) {
        if (number == ABSENT) {
            throw ShebaoException.of(208, fields.names[place]); // that number says "absent"
        }
        numbers[place] = number;
    }

    private <T> T given(int place, T value) {
        if (value == null) {
            throw ShebaoException.noValue(fields.names[place]);
        }
        return value;
    }

    /** @param place the field
     * @param yuan exact to the fen: 8000.0000 is, a third place that is not zero is refused with 202, never rounded */
    protected final void putMoney(int place, BigDecimal yuan) {
        put(place, whole(place, given(place, yuan), 2));
    }

    /** @param place the field
     * @param share a share of one, 0.0032 for 0.32 %; finer than parts per million is refused with 203 */
    protected final void putRate(int place, BigDecimal share) {
        put(place, whole(place, given(place, share), 6));
    }

    private long whole(int place, BigDecimal value, int places) {
        long digits = (long) value.precision() - value.scale(); // before the point; below zero for what is less than 0.1
        if (value.signum() == 0) {
            return 0;
        }
        if (digits > 16) {
            throw ShebaoException.of(208, fields.names[place]);
        }
        try {
            if (digits <= -places) {
                throw new ArithmeticException(); // 1E-1000000000 would be a billion digits to look at
            }
            return value.setScale(places, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
        } catch (ArithmeticException finer) {
            throw ShebaoException.of(places == 2 ? 202 : 203, fields.names[place]);
        }
    }

    /** @param place the field
     * @param month the month */
    protected final void putMonth(int place, YearMonth month) {
        put(place, given(place, month).getYear() * 100L + month.getMonthValue());
    }

    /** @param place the field
     * @param day the day */
    protected final void putDate(int place, LocalDate day) {
        put(place, (given(place, day).getYear() * 100L + day.getMonthValue()) * 100L + day.getDayOfMonth());
    }

    /** @param place the field
     * @param word one of the field's words, in their order */
    protected final void putWord(int place, Enum<?> word) {
        put(place, given(place, word).ordinal());
    }

    /** @param place the field
     * @param items the records */
    protected final void putList(int place, Iterable<? extends Values> items) {
        List<Values> copy = new ArrayList<>();
        for (Values item : given(place, items)) {
            copy.add(given(place, item));
        }
        setList(place, copy);
    }

    /** @param place the field
     * @param item one more record */
    protected final void putOne(int place, Values item) {
        if (lists == null || lists[place] == null) {
            setList(place, new ArrayList<Values>());
        }
        lists[place].add(given(place, item));
    }

    @SuppressWarnings("unchecked")
    private void setList(int place, List<Values> items) {
        if (lists == null) {
            lists = (List<Values>[]) new List<?>[numbers.length];
        }
        lists[place] = items;
    }

    // ---- getting

    /** @param place the field
     * @return whether it has a number */
    protected final boolean isGiven(int place) {
        return numbers[place] != ABSENT;
    }

    /** @param place the field
     * @return its number
     * @throws ShebaoException 201 where it is absent: an absent amount is none, not zero */
    protected final long getNumber(int place) {
        if (!isGiven(place)) {
            throw ShebaoException.of(201, fields.names[place]);
        }
        return numbers[place];
    }

    /** @param place the field
     * @return yuan with two places, or null */
    protected final BigDecimal getMoney(int place) {
        return isGiven(place) ? BigDecimal.valueOf(numbers[place], 2) : null;
    }

    /** @param place the field
     * @return a share of one, or null */
    protected final BigDecimal getRate(int place) {
        return isGiven(place) ? BigDecimal.valueOf(numbers[place], 6) : null;
    }

    /** @param place the field
     * @return the month, or null */
    protected final YearMonth getMonth(int place) {
        return isGiven(place) ? YearMonth.of((int) (numbers[place] / 100), (int) (numbers[place] % 100)) : null;
    }

    /** @param place the field
     * @return the day, or null */
    protected final LocalDate getDate(int place) {
        long day = numbers[place];
        return isGiven(place) ? LocalDate.of((int) (day / 10_000), (int) (day / 100 % 100), (int) (day % 100)) : null;
    }

    /** @param place the field
     * @param words all words
     * @param <E> their type
     * @return the word, or null */
    protected final <E> E getWord(int place, E[] words) {
        return isGiven(place) ? words[(int) numbers[place]] : null;
    }

    /** @param place the field
     * @param type of the records
     * @param <T> of the records
     * @return the records */
    @SuppressWarnings("unchecked")
    protected final <T extends Values> List<T> getList(int place, Class<T> type) {
        List<?> items = lists == null || lists[place] == null ? Collections.emptyList() : lists[place];
        return (List<T>) Collections.unmodifiableList(items);
    }

    /** An unfilled record of a list of a result.
     * @param place the field
     * @return the record */
    protected Values newRow(int place) {
        throw new IllegalStateException(fields.names[place]);
    }

    // ---- the tape: how many fields follow, and each of them; a list is how many records follow, and each of them

    private int tapeSize() {
        int size = 1 + numbers.length;
        for (int place = 0; lists != null && place < lists.length; place++) {
            for (int k = 0; lists[place] != null && k < lists[place].size(); k++) {
                size += lists[place].get(k).tapeSize();
            }
        }
        return size;
    }

    final long[] tape() {
        long[] tape = new long[tapeSize()];
        write(tape, 0);
        return tape;
    }

    private int write(long[] tape, int start) {
        int at = start;
        tape[at++] = numbers.length;
        for (int place = 0; place < numbers.length; place++) {
            if (fields.types[place] != Fields.Type.LIST) {
                tape[at++] = numbers[place];
                continue;
            }
            List<Values> items = lists == null || lists[place] == null ? Collections.<Values>emptyList() : lists[place];
            tape[at++] = items.size();
            for (Values item : items) {
                at = item.write(tape, at);
            }
        }
        return at;
    }

    final int read(long[] tape, int start) {
        int at = start;
        int count = (int) tape[at++];
        for (int place = 0; place < count; place++) {
            long number = tape[at++];
            if (fields.types[place] != Fields.Type.LIST) {
                numbers[place] = number;
                continue;
            }
            List<Values> items = new ArrayList<>((int) number);
            for (long k = 0; k < number; k++) {
                Values item = newRow(place);
                at = item.read(tape, at);
                items.add(item);
            }
            setList(place, items);
        }
        return at;
    }

    // ---- JSON

    final void json(StringBuilder out) {
        char before = '{';
        for (int place = 0; place < numbers.length; place++) {
            boolean isList = fields.types[place] == Fields.Type.LIST;
            if (isList ? lists == null || lists[place] == null : !isGiven(place)) {
                continue;
            }
            out.append(before).append('"').append(fields.names[place]).append("\":");
            before = ',';
            if (isList) {
                Json.write(lists[place], out, fields.names[place]);
            } else {
                text(place, out);
            }
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private void text(int place, StringBuilder out) {
        long number = numbers[place];
        switch (fields.types[place]) {
            case COUNT: out.append(number); break;
            case FLAG: out.append(number != 0); break;
            case MONEY: out.append('"').append(getMoney(place).toPlainString()).append('"'); break;
            case RATE: out.append('"').append(percent(number)).append("%\""); break;
            case MONTH: out.append('"').append(dated(number)).append('"'); break;
            case DATE: out.append('"').append(dated(number / 100)).append(dashed(number % 100)).append('"'); break;
            case CHOICE: out.append('"').append(chosen(place, number)).append('"'); break;
            default: out.append('"').append(number).append('"'); break;
        }
    }

    private static String percent(long ppm) {
        BigDecimal share = BigDecimal.valueOf(ppm, 4);
        return (share.signum() == 0 ? BigDecimal.ZERO : share.stripTrailingZeros()).toPlainString();
    }

    /** What is no month stays none: the engine refuses it. */
    static String dated(long month) {
        return String.format(Locale.ROOT, "%04d", month / 100) + dashed(month % 100);
    }

    private static String dashed(long number) {
        return String.format(Locale.ROOT, "-%02d", number);
    }

    private String chosen(int place, long number) {
        String[] words = fields.words[place];
        return number >= 0 && number < words.length ? words[(int) number] : String.valueOf(number);
    }

    /** As JSON has it. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        json(out);
        return out.toString();
    }
}
