package io.github.shebao;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A record in the order and writing of its keys, found under them in any case of the letters A to Z, as the engine finds codes. Keys
 * that differ in nothing else stay apart: each is found as it is written.
 */
final class HostMap extends AbstractMap<String, Object> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Object> members = new LinkedHashMap<>();
    /** The first key of each writing in lower case; made when first wanted, again after a key is gone or new. */
    private transient volatile Map<String, String> written;

    /** A member under just this key. */
    void set(String key, Object value) {
        members.put(key, value);
        written = null;
    }

    private Object found(Object key) {
        if (!(key instanceof String) || members.containsKey(key)) {
            return key;
        }
        Map<String, String> known = written;
        if (known == null) {
            known = new HashMap<>();
            for (String member : members.keySet()) {
                known.putIfAbsent(lower(member), member);
            }
            written = known;
        }
        return known.getOrDefault(lower((String) key), (String) key);
    }

    private static String lower(String key) {
        char[] letters = key.toCharArray();
        for (int k = 0; k < letters.length; k++) {
            if (letters[k] >= 'A' && letters[k] <= 'Z') {
                letters[k] += 'a' - 'A';
            }
        }
        return new String(letters);
    }

    @Override
    public boolean containsKey(Object key) {
        return members.containsKey(found(key));
    }

    @Override
    public Object get(Object key) {
        return members.get(found(key));
    }

    @Override
    public Object put(String key, Object value) {
        Object known = members.put((String) found(key), value);
        written = null;
        return known;
    }

    @Override
    public Object remove(Object key) {
        Object gone = members.remove(found(key));
        written = null;
        return gone;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<Map.Entry<String, Object>>() {
            @Override
            public int size() {
                return members.size();
            }

            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return entries(members.entrySet().iterator());
            }
        };
    }

    private Iterator<Map.Entry<String, Object>> entries(Iterator<Map.Entry<String, Object>> entries) {
        return new Iterator<Map.Entry<String, Object>>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Map.Entry<String, Object> next() {
                return entries.next();
            }

            @Override
            public void remove() {
                entries.remove();
                written = null;
            }
        };
    }
}
