package io.github.shebao;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** One JSON request a line in, one answer a line out. A line is bytes: what is not UTF-8 comes to the engine as it is. */
public final class Call {
    public static void main(String[] arguments) throws IOException {
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (Engine engine = new Engine()) {
            for (int c = in.read(); c >= 0 || line.size() > 0; c = in.read()) {
                if (c >= 0 && c != '\n') {
                    line.write(c);
                    continue;
                }
                out.write(engine.call(line.toByteArray()));
                out.write('\n');
                line.reset();
                // A program at the other end may wait for its answer before it asks on.
                if (in.available() == 0) {
                    out.flush();
                }
            }
            out.flush();
        }
    }
}
