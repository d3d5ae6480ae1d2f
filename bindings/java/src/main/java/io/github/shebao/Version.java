// Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
package io.github.shebao;

/** The version that jar and library share. */
final class Version {
    static final String VERSION = "0.1.0";

    private Version() {
    }
}
