package io.github.shebao;

/** Loads the library, and says by its exit whether that went well, and why not. */
public final class Once {
    public static void main(String[] arguments) {
        try (Engine engine = new Engine()) {
            System.exit(engine.call("{}").isEmpty() ? 2 : 0);
        } catch (UnsatisfiedLinkError refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }
}
