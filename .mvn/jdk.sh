# Chooses the Java that builds and runs Parallax; read by ./mvnw and ./parallax.
# JAVA_HOME when it is 21 or later, else the newest on the PATH and in the usual places.

jdk_major() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

choose_jdk() {
  major=$(jdk_major "${JAVA_HOME:-/nonexistent}") || major=0
  if [ "${major:-0}" -ge 21 ]; then return 0; fi
  best=0
  best_home=
  on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path") && on_path=${on_path%/bin/javac}
  for home in "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    major=$(jdk_major "$home") || continue
    if [ "${major:-0}" -gt "$best" ]; then
      best=$major
      best_home=$home
    fi
  done
  if [ "$best" -lt 21 ]; then
    found=none
    [ -z "$best_home" ] || found="Java $best in $best_home"
    echo "Parallax needs a Java development kit (JDK), version 21 or later; the newest found here: $found." >&2
    echo "Install one, for example: apt install openjdk-21-jdk, brew install openjdk, or https://adoptium.net" >&2
    echo "If it is already installed, set JAVA_HOME to its folder." >&2
    return 1
  fi
  JAVA_HOME=$best_home
  export JAVA_HOME
}
