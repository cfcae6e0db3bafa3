package news.parallax.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Ends the process on Ctrl-C, on a request to terminate and when its terminal closes, behind what
 * must not be cut off. Java's shutdown hooks run beside each other, so they cannot: ONNX Runtime's
 * frees what threads still use. {@code sun.misc.Signal} is in every JDK but no part of Java's API,
 * hence by reflection, as JLine does; where it is missing the process ends as Java sees fit.
 */
final class EndSignals {
  /** What is added to a signal's number for the exit code, as shells do. */
  private static final int BY_SIGNAL = 128;

  private EndSignals() {}

  /**
   * Lets {@code stop} run before the process ends on a signal; one that never came costs nothing.
   */
  static void letRun(Runnable stop) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object ending =
          Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, ending(stop));
      for (String name : List.of("INT", "TERM", "HUP")) {
        Object one = signal.getConstructor(String.class).newInstance(name);
        signal.getMethod("handle", signal, handler).invoke(null, one, ending);
      }
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      return; // this Java or this system has no such signal
    }
  }

  private static InvocationHandler ending(Runnable stop) {
    return (self, method, arguments) -> {
      if (!method.getName().equals("handle")) {
        return method.invoke(stop, arguments);
      }
      end(stop, (Integer) arguments[0].getClass().getMethod("getNumber").invoke(arguments[0]));
      return null;
    };
  }

  /** Whatever becomes of {@code stop}: this stands in the place of Java's own handler. */
  private static void end(Runnable stop, int number) {
    try {
      stop.run();
    } finally {
      System.exit(BY_SIGNAL + number);
    }
  }
}
