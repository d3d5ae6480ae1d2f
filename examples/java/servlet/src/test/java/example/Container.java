package example;

import io.github.shebao.Engine;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.startup.Tomcat;

/** Tomcat in this virtual machine. The tests' class path stands for its shared lib folder: the parent of all applications. */
final class Container implements AutoCloseable {
    private final Tomcat tomcat = new Tomcat();
    private final Path folder = Files.createTempDirectory("shebao-tomcat");

    Container() throws Exception {
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.setAddDefaultWebXmlToWebapp(false);
        tomcat.getHost().setAppBase(Files.createDirectories(folder.resolve("webapps")).toString());
        tomcat.getConnector();
        tomcat.start();
    }

    /** Lays an application out as its war would be, and starts it. */
    Context deploy(String name, boolean withJar) throws Exception {
        Path inside = folder.resolve("webapps").resolve(name).resolve("WEB-INF");
        Path servlet = inside.resolve("classes/example/Premium.class");
        Files.createDirectories(servlet.getParent());
        try (InputStream code = Premium.class.getResourceAsStream("Premium.class")) {
            Files.copy(code, servlet);
        }
        if (withJar) {
            Path jar = Paths.get(Engine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Files.copy(jar, Files.createDirectories(inside.resolve("lib")).resolve("shebao.jar"));
        }
        Context context = tomcat.addWebapp("/" + name, inside.getParent().toString());
        if (context.getState() != LifecycleState.STARTED) {
            throw new IllegalStateException(name + " does not start");
        }
        return context;
    }

    void undeploy(Context context) throws Exception {
        context.stop();
        tomcat.getHost().removeChild(context);
        remove(folder.resolve("webapps").resolve(context.getBaseName()));
    }

    /** The status and the body of an answer. */
    String get(Context context, String query) throws Exception {
        URL url = new URL("http://localhost:" + tomcat.getConnector().getLocalPort() + context.getPath() + "/premium?" + query);
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        int status = connection.getResponseCode();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            for (int read = in.read(); read >= 0; read = in.read()) {
                body.write(read);
            }
        }
        return status + " " + new String(body.toByteArray(), StandardCharsets.UTF_8).trim();
    }

    @Override
    public void close() throws Exception {
        tomcat.stop();
        tomcat.destroy();
        remove(folder);
    }

    private static void remove(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }
}
