package io.github.shebao;

/** A record of a list. */
public abstract class Row extends Values {
    /** @param fields of the record */
    protected Row(Fields fields) {
        super(fields);
    }
}
