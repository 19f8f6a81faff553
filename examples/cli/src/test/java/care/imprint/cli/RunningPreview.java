package care.imprint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The command in a thread of its own, as a terminal has it in a process of its own. */
final class RunningPreview {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Pattern ADDRESS = Pattern.compile(".*(http://127\\S+/)");
  private static final String ENDED = "the end";
  private static final int LONGEST_WAIT = 60;

  private final Path folder;
  private final Lines out = new Lines();
  private final StringWriter err = new StringWriter();
  private final BlockingQueue<Integer> exit = new LinkedBlockingQueue<>();
  private Thread thread = new Thread(() -> {});
  private String address = "";

  /** A command that reads the guides and clinics in this folder. */
  RunningPreview(Path folder) {
    this.folder = folder;
  }

  /** Fills the folder with the samples. */
  void copySamples() {
    SampleFolders.copy("guides", guides());
    SampleFolders.copy("clinics", clinics());
  }

  Path guides() {
    return folder.resolve("guides");
  }

  Path clinics() {
    return folder.resolve("clinics");
  }

  /** Looks at one clinic, and waits until that is possible. */
  void start(String... more) throws InterruptedException {
    String[] always = {"preview", "--clinic", "port-credit"};
    String[] arguments =
        Stream.concat(Arrays.stream(always), Arrays.stream(more)).toArray(String[]::new);
    await(() -> run(arguments));
  }

  /** Looks at the one clinic of a folder, with the guides that come with the command. */
  void startOn(Path onlyClinic) throws InterruptedException {
    await(() -> execute("preview", "--clinics", onlyClinic.toString()));
  }

  private void await(IntSupplier command) throws InterruptedException {
    thread = new Thread(() -> exit.add(runOrTell(command)));
    thread.start();
    while (address.isEmpty()) {
      String line = out.next();
      if (line.equals(ENDED)) {
        throw new AssertionError("The command ended: " + err);
      }
      Matcher found = ADDRESS.matcher(line);
      address = found.matches() ? found.group(1) : "";
    }
  }

  private int runOrTell(IntSupplier command) {
    try {
      return command.getAsInt();
    } finally {
      out.lines.add(ENDED);
    }
  }

  /** Runs the command to its end. */
  int run(String... arguments) {
    String[] all =
        Stream.concat(
                Arrays.stream(arguments),
                Stream.of("--guides", guides().toString(), "--clinics", clinics().toString()))
            .toArray(String[]::new);
    return execute(all);
  }

  private int execute(String... all) {
    Surroundings surroundings =
        new Surroundings(new PrintWriter(out, true), new PrintWriter(err, true), false, CLOCK);
    return Imprint.run(surroundings, Map.of(), all);
  }

  /** Stops the command as Ctrl+C does, and gives its exit code. */
  int stop() throws InterruptedException {
    thread.interrupt();
    Integer code = exit.poll(LONGEST_WAIT, TimeUnit.SECONDS);
    if (code == null) {
      throw new AssertionError("The command does not end");
    }
    return code;
  }

  /** Where the clinic's site lies, with a slash at its end. */
  String address() {
    return address;
  }

  /** What was told as wrong. */
  String err() {
    return err.toString();
  }

  /** The status of the answer to a request that names this host. */
  int statusFor(String host) throws IOException {
    List<String> request = List.of("GET / HTTP/1.1", "Host: " + host, "Connection: close", "", "");
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(address).getPort())) {
      socket
          .getOutputStream()
          .write(String.join("\r\n", request).getBytes(StandardCharsets.US_ASCII));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      String line = String.valueOf(in.readLine());
      return Integer.parseInt(line.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }
  }

  /** Hands over each line as soon as it is whole. */
  private static final class Lines extends Writer {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final StringBuilder line = new StringBuilder();

    String next() throws InterruptedException {
      String next = lines.poll(LONGEST_WAIT, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("The command says nothing");
      }
      return next;
    }

    @Override
    public void write(char[] characters, int start, int length) {
      for (int i = start; i < start + length; i++) {
        if (characters[i] == '\n') {
          lines.add(line.toString().strip());
          line.setLength(0);
        } else {
          line.append(characters[i]);
        }
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
