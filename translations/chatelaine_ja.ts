<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 doesn&apos;t answer.</source>
        <extracomment>%1 is the service or its host</extracomment>
        <translation>%1が応答しません。</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Nothing was changed; keys work as they did.</source>
        <translation>変更は行われていません。キーはこれまでどおり使えます。</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t prove that it is your service.</source>
        <extracomment>%1 is the service or its host</extracomment>
        <translation>%1がご利用のサービスであることを確認できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent to it; keys work as they did.</source>
        <translation>何も送信されていません。キーはこれまでどおり使えます。</translation>
    </message>
    <message>
        <source>Ask the people who run the service whether its certificate has changed. Don&apos;t go on before.</source>
        <translation>証明書が変更されたかどうかをサービスの運用担当者に確認してください。確認できるまで先に進まないでください。</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>メールアドレスまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>サインインは行われていません。</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>両方を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>セッションが終了しました。</translation>
    </message>
    <message>
        <source>Nothing was changed; what you were writing is kept.</source>
        <translation>変更は行われていません。入力中の内容は保持されています。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>パスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更は行われていません。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>This needs your password once more.</source>
        <translation>この操作には、パスワードの再入力が必要です。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>まだ変更は行われていません。</translation>
    </message>
    <message>
        <source>Confirm who you are; then it goes on.</source>
        <translation>本人確認が済むと、操作が続行されます。</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>あなたのロールではこの操作を行えません。</translation>
    </message>
    <message>
        <source>It needs %1. Nothing was changed.</source>
        <translation>%1が必要です。変更は行われていません。</translation>
    </message>
    <message>
        <source>Ask an owner or administrator of this workspace.</source>
        <translation>このワークスペースのオーナーまたは管理者に依頼してください。</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>対象はもう存在しません。</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>削除されたか、表示する権限がなくなった可能性があります。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>This was given up before it arrived.</source>
        <translation>この操作は、届く前に取り消されました。</translation>
    </message>
    <message>
        <source>Start again if you still want it.</source>
        <translation>必要な場合は、最初からやり直してください。</translation>
    </message>
    <message>
        <source>Somebody else was first.</source>
        <translation>ほかの人が先に変更しました。</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile; nothing of it was overwritten.</source>
        <translation>その間に「%1」が変更されました。上書きは行われていません。</translation>
    </message>
    <message>
        <source>It has changed meanwhile; nothing was overwritten.</source>
        <translation>その間に変更されました。上書きは行われていません。</translation>
    </message>
    <message>
        <source>Look at what is there now, then decide again.</source>
        <translation>現在の内容を確認してから、改めて判断してください。</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept this.</source>
        <translation>サービスがこの内容を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Change what is wrong and try again.</source>
        <translation>誤りを修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>That was too much in a short time.</source>
        <translation>短時間に操作が集中しました。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service answered what can&apos;t be read.</source>
        <translation>サービスの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>What it sent was not used.</source>
        <translation>受信した内容は使用されていません。</translation>
    </message>
    <message>
        <source>It may be of a newer version than this dashboard. Try again later.</source>
        <translation>サービスがこのダッシュボードより新しいバージョンの可能性があります。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service sent more than it should.</source>
        <translation>サービスが上限を超えるデータを送信しました。</translation>
    </message>
    <message>
        <source>Tell the people who run the service.</source>
        <translation>サービスの運用担当者に連絡してください。</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>サービスでエラーが発生しました。</translation>
    </message>
    <message>
        <source>Nothing is known to have changed.</source>
        <translation>変更が行われたことは確認されていません。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell the people who run the service.</source>
        <translation>もう一度お試しください。解決しない場合は、サービスの運用担当者に連絡してください。</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether this happened.</source>
        <translation>この操作が実行されたかどうかわかりません。</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>応答を受け取る前に接続が切れました。</translation>
    </message>
    <message>
        <source>Don&apos;t try again yet: check with the service first.</source>
        <translation>まだ再試行しないでください。先にサービスに確認してください。</translation>
    </message>
    <message>
        <source>a file of this computer</source>
        <translation>このコンピューターのファイル</translation>
    </message>
    <message>
        <source>The disk is full: %1 couldn&apos;t be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ディスクがいっぱいのため、%1を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent to the service.</source>
        <translation>サービスには何も送信されていません。</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>空き容量を確保してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1に書き込めません。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>書き込み権限を付与してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1は破損しています。</translation>
    </message>
    <message>
        <source>It was left as it is; keys work as they did.</source>
        <translation>そのまま残してあります。キーはこれまでどおり使えます。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start afresh.</source>
        <translation>バックアップから復元するか、別の場所に移動して新しく始めてください。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1は別のプログラムで使用中です。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>そのまま残してあります。</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>別のプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <extracomment>%1 is a port&apos;s number</extracomment>
        <translation>ポート%1は別のプログラムで使用中です。</translation>
    </message>
    <message>
        <source>The local service didn&apos;t start.</source>
        <translation>ローカルサービスは起動していません。</translation>
    </message>
    <message>
        <source>Close the other program or choose another port.</source>
        <translation>別のプログラムを閉じるか、別のポートを選択してください。</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t open.</source>
        <translation>キーチェーンを開けません。</translation>
    </message>
    <message>
        <source>Your sign-in is kept in memory and ends with the window.</source>
        <translation>サインインはメモリにのみ保持され、ウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation>キーチェーンのロックを解除してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This computer refused %1.</source>
        <extracomment>%1 is a file or a program</extracomment>
        <translation>このコンピューターが%1を拒否しました。</translation>
    </message>
    <message>
        <source>Keys work as they did.</source>
        <translation>キーはこれまでどおり使えます。</translation>
    </message>
    <message>
        <source>Mend that, then try again.</source>
        <translation>問題を解決してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what an error is about, as a key&apos;s name; %2 is the sentence that says what happened</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This can&apos;t be done with it as it is now.</source>
        <translation>現在の状態では、この操作を行えません。</translation>
    </message>
    <message>
        <source>This secret can&apos;t be shown again.</source>
        <translation>このシークレットは再表示できません。</translation>
    </message>
    <message>
        <source>The service has lost the key that seals it. The secret itself works as it did.</source>
        <translation>シークレットを封印する鍵がサービスから失われました。シークレット自体はこれまでどおり使えます。</translation>
    </message>
    <message>
        <source>Rotate the key to get another, or ask the people who run the service to restore the sealing key.</source>
        <translation>キーをローテーションして新しいシークレットを取得するか、サービスの運用担当者に封印用の鍵の復元を依頼してください。</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a key expires</extracomment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>%1 UTC, %2</source>
        <extracomment>When a key expires: %1 is a moment in UTC, %2 how far ahead it is</extracomment>
        <translation>%1 UTC（%2）</translation>
    </message>
    <message>
        <source>%1, no longer a member</source>
        <extracomment>The tooltip of an owner who is no longer a member; %1 is a name</extracomment>
        <translation>%1（脱退済み）</translation>
    </message>
</context>
<context>
    <name>KeyTableModel</name>
    <message>
        <source>not known</source>
        <extracomment>When a key was last used: the service cannot tell</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a key expires</extracomment>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>chatelaine::AddWebhook</name>
    <message>
        <source>Add endpoint…</source>
        <translation>エンドポイントを追加…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Chip</name>
    <message>
        <source>Full access</source>
        <translation>フルアクセス</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>シークレット2つ</translation>
    </message>
    <message>
        <source>Two secrets, %1</source>
        <translation>シークレット2つ、残り%1</translation>
    </message>
    <message>
        <source>Confirm new secret</source>
        <translation>新しいシークレットを確認</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>ローテーション中</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClipboardLine</name>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the secret.</source>
        <translation>クリップボードにシークレットは残っていません。</translation>
    </message>
    <message>
        <source>Copied. The clipboard clears in 1 second.</source>
        <translation>コピーしました。1秒後にクリップボードを消去します。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>コピーしました。%n秒後にクリップボードを消去します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeBox</name>
    <message>
        <source>Cut at 4 KB.</source>
        <extracomment>Below a text of which only the beginning is shown</extracomment>
        <translation>4 KB で省略しています。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPalette</name>
    <message>
        <source>Search for a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>What a screen reader calls the list of commands and keys found</extracomment>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Open rotation of %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>「%1」のローテーションを開く</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmDialog</name>
    <message>
        <source>Replace the signing secret of %1?</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>「%1」の署名シークレットを置き換えますか？</translation>
    </message>
    <message>
        <source>The new secret is shown once. For 24 hours both sign every event, so that the endpoint can take the new one without a gap; then the older one no longer does.</source>
        <translation>新しいシークレットは一度だけ表示されます。エンドポイントが途切れなく切り替えられるよう、24時間はすべてのイベントに両方で署名します。その後、古い方は署名に使われなくなります。</translation>
    </message>
    <message>
        <source>Replace secret</source>
        <translation>シークレットを置き換え</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>It is told of nothing any more. What waits for another try is given up, and its deliveries leave this list. Keys work as they did.</source>
        <translation>今後は何も通知されません。再試行待ちのものは中止され、その配信はこの一覧から消えます。キーはこれまでどおり使えます。</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>エンドポイントを削除</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmWebhookSecret</name>
    <message>
        <source>I have saved its secret</source>
        <translation>シークレットを保存しました</translation>
    </message>
    <message>
        <source>Somebody has said so already.</source>
        <translation>ほかの人がすでに確認しています。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Consequences</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>This key can</source>
        <translation>このキーでできること</translation>
    </message>
    <message>
        <source>This key cannot</source>
        <translation>このキーでできないこと</translation>
    </message>
    <message>
        <source>do nothing yet</source>
        <translation>まだ何もできません</translation>
    </message>
    <message>
        <source>nothing: it may do all there is</source>
        <translation>なし（すべて可能）</translation>
    </message>
</context>
<context>
    <name>chatelaine::CopyVisiblePart</name>
    <message>
        <source>Copy visible part</source>
        <translation>表示部分をコピー</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateDialog</name>
    <message>
        <source>Create key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Presets tick scopes on the right. You can change them.</source>
        <translation>プリセットを選ぶと右側のスコープにチェックが付きます。後から変更できます。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Your role may not create keys here.</source>
        <translation>あなたのロールでは、ここにキーを作成できません。</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%2件中%1件を選択</translation>
    </message>
    <message>
        <source>Create %1 key</source>
        <translation>%1キーを作成</translation>
    </message>
    <message>
        <source>Another %1 key has this name. Add where it runs, such as “%2, %3”.</source>
        <translation>同じ名前の%1キーがあります。「%2、%3」のように使用場所を加えてください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateKey</name>
    <message>
        <source>Create key…</source>
        <translation>キーを作成…</translation>
    </message>
</context>
<context>
    <name>chatelaine::DecideDelivery</name>
    <message>
        <source>Redeliver now</source>
        <translation>今すぐ再配信</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>配信を中止</translation>
    </message>
    <message>
        <source>Select a delivery on the page of webhooks first.</source>
        <translation>先に Webhook のページで配信を選択してください。</translation>
    </message>
    <message>
        <source>No more tries are planned for it.</source>
        <translation>この配信の再試行は予定されていません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteDialog</name>
    <message>
        <source>Delete %1?</source>
        <extracomment>%1 is the name of a key.</extracomment>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>It leaves this list for good. The audit keeps what was done with it.</source>
        <translation>この一覧から完全に削除されます。操作の記録は監査に残ります。</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>キーを削除</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteKey</name>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>It still works. Revoke it first; then it can be deleted.</source>
        <translation>このキーはまだ有効です。先に失効させると削除できます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveriesSection</name>
    <message>
        <source>Deliveries</source>
        <extracomment>What a screen reader calls the table of deliveries</extracomment>
        <translation>配信</translation>
    </message>
    <message>
        <source>Deliveries shown</source>
        <extracomment>What a screen reader calls the switch between all deliveries and those that failed</extracomment>
        <translation>表示する配信</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>The switch between deliveries: all of them, and how many that is</extracomment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <extracomment>The switch between deliveries: those that failed, and how many that is</extracomment>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Reading the deliveries</source>
        <translation>配信を読み込み中</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>失敗はありません</translation>
    </message>
    <message>
        <source>No delivery waits for another try, and none was given up.</source>
        <translation>再試行待ちの配信も、中止された配信もありません。</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>まだ何も送信されていません</translation>
    </message>
    <message>
        <source>The next event of a key comes here by itself. A test event shows at once whether the endpoint takes it.</source>
        <translation>次にキーのイベントが発生すると、自動的にここに表示されます。テストイベントを送ると、エンドポイントが受け取れるかどうかすぐにわかります。</translation>
    </message>
    <message>
        <source>Send test event…</source>
        <translation>テストイベントを送信…</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveryDelegate</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What became of a delivery: %1 is &quot;Waiting&quot;, %2 &quot;try 4 of 9, 503&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveryPane</name>
    <message>
        <source>Nothing in %1.</source>
        <extracomment>An endpoint did not answer; %1 is a span as &quot;15 seconds&quot;</extracomment>
        <translation>%1以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>On try %1: %2</source>
        <extracomment>%1 is the number of a try, %2 what the endpoint answered to it</extracomment>
        <translation>%1回目：%2</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Title above what was sent to an endpoint</extracomment>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Title above what an endpoint answered</extracomment>
        <translation>応答</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>What a screen reader calls the column with everything about a delivery</extracomment>
        <translation>配信</translation>
    </message>
    <message>
        <source>No delivery selected</source>
        <translation>配信が選択されていません</translation>
    </message>
    <message>
        <source>Select one to see its tries, what was sent and what came back.</source>
        <translation>1件選択すると、試行の履歴、送信内容、応答が表示されます。</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Copy what was sent</source>
        <translation>送信内容をコピー</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Title above every try of a delivery</extracomment>
        <translation>試行</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>%1 is a key&apos;s name, or &quot;Test event&quot;; %2 an address</extracomment>
        <translation>%1、宛先：%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveryTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Title of a column; %1 is the city of the time zone</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>時刻（%1）</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Title of a column: the type of an event, as api_key.created</extracomment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Title of a column: the key that an event is about</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Title of a column: what became of a delivery</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Title of a column: how long the endpoint took to answer</extracomment>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailHead</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Copy the visible part</source>
        <translation>表示部分をコピー</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailPane</name>
    <message>
        <source>Details</source>
        <extracomment>What a screen reader calls the column with everything about a key</extracomment>
        <translation>詳細</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>%n件のキーを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see everything about it.</source>
        <translation>1件だけ選択すると、詳細が表示されます。</translation>
    </message>
    <message>
        <source>No key selected</source>
        <translation>キーが選択されていません</translation>
    </message>
</context>
<context>
    <name>chatelaine::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>chatelaine::Draft</name>
    <message>
        <source>scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>キーの名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose at least one %1.</source>
        <translation>%1を1つ以上選択してください。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>名前は%1文字以内で入力してください。</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen. Type it anew.</source>
        <translation>名前に表示できない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>The service has no such %1.</source>
        <translation>そのような%1はサービスにありません。</translation>
    </message>
    <message>
        <source>The end must lie ahead.</source>
        <translation>有効期限には未来の日時を指定してください。</translation>
    </message>
    <message>
        <source>Name the key to continue.</source>
        <translation>続けるには、キーの名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose another name to continue.</source>
        <translation>続けるには、別の名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose the %1 to continue.</source>
        <translation>続けるには、%1を選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one %1 to continue.</source>
        <translation>続けるには、%1を1つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choose another end to continue.</source>
        <translation>続けるには、別の有効期限を選択してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditScopes</name>
    <message>
        <source>Edit %1…</source>
        <extracomment>%1 is how this service calls scopes, as &quot;permissions&quot;</extracomment>
        <translation>%1を編集…</translation>
    </message>
    <message>
        <source>Edit scopes…</source>
        <translation>スコープを編集…</translation>
    </message>
    <message>
        <source>What a key of this kind may do is fixed.</source>
        <translation>この種類のキーに許可される操作は固定されています。</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditWebhook</name>
    <message>
        <source>Edit endpoint…</source>
        <translation>エンドポイントを編集…</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndOldDialog</name>
    <message>
        <source>Revoke the old secret of %1?</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>「%1」の古いシークレットを失効させますか？</translation>
    </message>
    <message>
        <source>From then on each call with it is refused. It can&apos;t come back.</source>
        <translation>以後、このシークレットでの呼び出しはすべて拒否されます。元には戻せません。</translation>
    </message>
    <message>
        <source>Asking the service who still uses it</source>
        <translation>現在の使用元をサービスに問い合わせ中</translation>
    </message>
    <message>
        <source>Keeps working</source>
        <translation>引き続き有効</translation>
    </message>
    <message>
        <source>The key, with its new secret.</source>
        <translation>キーと新しいシークレット。</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>失効させない場合</translation>
    </message>
    <message>
        <source>It ends by itself on %1 UTC, %2.</source>
        <extracomment>%1 is a moment in UTC, %2 a distance as &quot;in 22 h&quot;</extracomment>
        <translation>%1 UTC（%2）に自動的に終了します。</translation>
    </message>
    <message>
        <source>Revoke old secret</source>
        <translation>古いシークレットを失効</translation>
    </message>
    <message>
        <source>Nobody has called with it in 30 days</source>
        <translation>過去30日間、このシークレットでの呼び出しはありません</translation>
    </message>
    <message>
        <source>Last call with it: %1</source>
        <extracomment>%1 is &quot;3 minutes ago, from 10.4.0.7&quot;</extracomment>
        <translation>このシークレットでの最後の呼び出し：%1</translation>
    </message>
    <message>
        <source>Whoever that is has not taken over the new secret yet.</source>
        <translation>この呼び出し元は、まだ新しいシークレットに切り替えていません。</translation>
    </message>
    <message>
        <source>Whoever has not taken over the new secret since is refused.</source>
        <translation>その後も新しいシークレットに切り替えていない場合、呼び出しは拒否されます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndOldSecret</name>
    <message>
        <source>Revoke old now…</source>
        <translation>古い方を今すぐ失効…</translation>
    </message>
    <message>
        <source>It has no older secret that still works.</source>
        <translation>まだ有効な古いシークレットはありません。</translation>
    </message>
    <message>
        <source>Nobody has confirmed the new secret yet. Without the old one nothing might work.</source>
        <translation>新しいシークレットがまだ確認されていません。古い方がなくなると、まったく使えなくなるおそれがあります。</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndpointDelegate</name>
    <message>
        <source>never</source>
        <extracomment>When an endpoint last took an event</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many events an endpoint took in 24 hours, of how many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of an endpoint: all is well</extracomment>
        <translation>有効</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndpointDialog</name>
    <message>
        <source>Add endpoint</source>
        <translation>エンドポイントを追加</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>エンドポイントを編集</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It gets a POST with JSON for each event. https only, on a public address, unless the service&apos;s operator allows others.</source>
        <translation>イベントごとに JSON の POST を受け取ります。サービスの運用者がほかを許可していない限り、公開アドレスの https のみ使えます。</translation>
    </message>
    <message>
        <source>What people here call it, as “Security log”. May stay empty.</source>
        <translation>「セキュリティログ」など、ここでの呼び名です。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The choice of an environment for a webhook: keys of all of them</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Of whose keys it hears.</source>
        <translation>どのキーのイベントを受け取るかを指定します。</translation>
    </message>
    <message>
        <source>With all ticked, events that the service adds later come, too.</source>
        <translation>すべて選択すると、サービスに後から追加されたイベントも送信されます。</translation>
    </message>
    <message>
        <source>Tried 9 times within 52 hours: at once, after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14 and 20 hours. A delivery that was given up can be sent again for 30 days.</source>
        <translation>52時間以内に9回試行します：直後、その後は5秒、5分、30分、2時間、5時間、10時間、14時間、20時間の間隔です。中止された配信は30日間再送できます。</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%2件中%1件を選択</translation>
    </message>
    <message>
        <source>Type an address to continue.</source>
        <translation>続けるには、アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Complete the address to continue.</source>
        <translation>続けるには、アドレスを最後まで入力してください。</translation>
    </message>
    <message>
        <source>Choose another name to continue.</source>
        <translation>続けるには、別の名前を入力してください。</translation>
    </message>
    <message>
        <source>Tick at least one event to continue.</source>
        <translation>続けるには、イベントを1つ以上選択してください。</translation>
    </message>
    <message>
        <source>An endpoint needs an address.</source>
        <translation>エンドポイントのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>An address has at most %1 characters.</source>
        <translation>アドレスは%1文字以内で入力してください。</translation>
    </message>
    <message>
        <source>This is no address. It begins with https:// and names a host.</source>
        <translation>アドレスではありません。https:// で始まり、ホスト名を含める必要があります。</translation>
    </message>
    <message>
        <source>Leave out user name, password and what follows a #. The signature says who is calling.</source>
        <translation>ユーザー名、パスワード、# 以降の部分は入れないでください。呼び出し元は署名で確認できます。</translation>
    </message>
    <message>
        <source>The address must begin with https. The service&apos;s operator may allow http.</source>
        <translation>アドレスは https で始まる必要があります。http はサービスの運用者が許可できます。</translation>
    </message>
    <message>
        <source>This address is private. Webhooks go to public ones, unless the service&apos;s operator allows others.</source>
        <translation>これはプライベートアドレスです。サービスの運用者がほかを許可していない限り、Webhook の送信先は公開アドレスに限られます。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>名前は%1文字以内で入力してください。</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen. Type it anew.</source>
        <translation>名前に表示できない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>The service has no such event.</source>
        <translation>そのようなイベントはサービスにありません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::EnvironmentChoice</name>
    <message>
        <source>Moves real money</source>
        <translation>実際のお金が動きます</translation>
    </message>
    <message>
        <source>Moves no money</source>
        <translation>実際のお金は動きません</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryChoice</name>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>日付…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>The date on which the key ends</source>
        <translation>キーの有効期限となる日付</translation>
    </message>
    <message>
        <source>It works until somebody revokes it.</source>
        <translation>失効させるまで使えます。</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Last full day: %1.</source>
        <translation>終日使える最終日：%1</translation>
    </message>
    <message>
        <source>The owner is reminded 1 day before.</source>
        <translation>期限の1日前に担当者に通知されます。</translation>
    </message>
    <message>
        <source>The owner is reminded %1 days before.</source>
        <translation>期限の%1日前に担当者に通知されます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExplainRefusal</name>
    <message>
        <source>Why was a call refused?</source>
        <translation>呼び出しが拒否された理由は？</translation>
    </message>
    <message>
        <source>The service hasn&apos;t said yet why it refuses calls.</source>
        <translation>呼び出しを拒否する理由を、まだサービスから受け取っていません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterChip</name>
    <message>
        <source>Take off: %1</source>
        <extracomment>The tooltip of the button that takes a filter off; %1 is the filter</extracomment>
        <translation>解除：%1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FirstStartPage</name>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>Chatelaine へようこそ</translation>
    </message>
    <message>
        <source>The keys of your payment platform, in one place and in order.</source>
        <translation>決済プラットフォームのキーを、ひとつの場所できちんと管理できます。</translation>
    </message>
    <message>
        <source>Your session is kept in the system&apos;s keychain, never in a file. Chatelaine sends no usage data.</source>
        <translation>セッションはシステムのキーチェーンに保存され、ファイルには保存されません。Chatelaine が使用状況データを送信することはありません。</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>このコンピューターで試す</translation>
    </message>
    <message>
        <source>Starts a key service here, over HTTPS, with sample teams. Nothing leaves this machine.</source>
        <translation>サンプルチームを含むキーサービスを、このコンピューター上で HTTPS で起動します。データが外部に出ることはありません。</translation>
    </message>
    <message>
        <source>Sample keys on five kinds of platform</source>
        <translation>5種類のプラットフォームのサンプルキー</translation>
    </message>
    <message>
        <source>Every screen works, rotation too</source>
        <translation>ローテーションを含む全画面を操作可能</translation>
    </message>
    <message>
        <source>All of it lies in one folder</source>
        <translation>すべてのデータを1つのフォルダーに保存</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The button that starts the key service on this computer.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Connect to a service</source>
        <translation>サービスに接続</translation>
    </message>
    <message>
        <source>Use the address your platform team gave you. You sign in with your own account.</source>
        <translation>プラットフォームチームから案内されたアドレスを使用します。ご自身のアカウントでサインインします。</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>CA ファイルを選択…</translation>
    </message>
    <message>
        <source>Only where your service uses a certificate authority of its own</source>
        <translation>サービスが独自の認証局を使用している場合のみ</translation>
    </message>
    <message>
        <source>Continue to sign-in</source>
        <translation>サインインに進む</translation>
    </message>
    <message>
        <source>Chatelaine talks over HTTPS only.</source>
        <translation>Chatelaine は HTTPS でのみ通信します。</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA ファイルを選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>このファイルには証明書がありません。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>chatelaine::FocusSearch</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>chatelaine::GlimpseLine</name>
    <message>
        <source>The secret is hidden again.</source>
        <translation>シークレットを再び非表示にしました。</translation>
    </message>
    <message>
        <source>Hides itself in 1 second.</source>
        <translation>1秒後に非表示になります。</translation>
    </message>
    <message numerus="yes">
        <source>Hides itself in %n seconds.</source>
        <translation>
            <numerusform>%n秒後に非表示になります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::GoToPage</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceBar</name>
    <message>
        <source>The old secret works for %1 after the new one is confirmed or used.</source>
        <translation>古いシークレットは、新しいシークレットの確認または使用後も%1有効です。</translation>
    </message>
    <message>
        <source>The old secret stops as the new one is confirmed or used.</source>
        <translation>古いシークレットは、新しいシークレットの確認または使用と同時に無効になります。</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>古いシークレット</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新しいシークレット</translation>
    </message>
    <message>
        <source>works</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>works for %1 more</source>
        <translation>あと%1有効</translation>
    </message>
    <message>
        <source>works from the moment it is made</source>
        <translation>作成時から有効</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>The clock starts at the dashed line: you confirm, or a call uses it</source>
        <translation>破線が計時の開始点：確認または呼び出し時</translation>
    </message>
    <message>
        <source>Old one stops</source>
        <translation>古い方が停止</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceDialog</name>
    <message>
        <source>last %1</source>
        <translation>最後は%1</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>addresses, time</comment>
        <translation>%1、最後は%2</translation>
    </message>
    <message>
        <source>The key keeps its ID and its scopes. Only the secret is new, so nothing has to be registered again.</source>
        <translation>キーの ID とスコープは変わりません。新しくなるのはシークレットだけなので、再登録は不要です。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>The old secret keeps working for</source>
        <translation>古いシークレットの有効期間</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>キーをローテーション</translation>
    </message>
    <message>
        <source>Whoever still has the old secret is refused from the moment the new one is confirmed or used.</source>
        <translation>新しいシークレットが確認または使用された時点から、古いシークレットでの呼び出しは拒否されます。</translation>
    </message>
    <message>
        <source>Its longest silence in 30 days was %1. Who calls that seldom may be refused.</source>
        <translation>過去30日間で呼び出しが途絶えた最長期間は%1です。呼び出しの少ない利用者は拒否される可能性があります。</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>As you confirm</source>
        <translation>確認と同時</translation>
    </message>
    <message>
        <source>%1 UTC, if you confirm now</source>
        <translation>%1 UTC（今すぐ確認した場合）</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Its longest silence in 30 days was %1, so %2 is enough for everybody to call once.</source>
        <translation>過去30日間で呼び出しが途絶えた最長期間は%1です。%2あれば、すべての呼び出し元が一度は呼び出せます。</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>その間</translation>
    </message>
    <message>
        <source>You can end it at any time with Revoke old now.</source>
        <translation>「古い方を今すぐ失効」でいつでも終了できます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImmediateDialog</name>
    <message>
        <source>The old key stops at the moment the new one exists. There is no time in which both work.</source>
        <translation>新しいキーができた瞬間に、古いキーは停止します。両方が有効な期間はありません。</translation>
    </message>
    <message>
        <source>I can put the new key in place at once</source>
        <translation>新しいキーをすぐに配置できます</translation>
    </message>
    <message>
        <source>Say first that you are ready.</source>
        <translation>先に、準備ができていることにチェックを入れてください。</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1回</translation>
    </message>
    <message>
        <source>%1 to %2 in %3, %4</source>
        <extracomment>An hour of the day, a city and a number of calls: &quot;03:00 to 04:00 in Berlin, 7 calls&quot;</extracomment>
        <translation>%1～%2（%3）、%4</translation>
    </message>
    <message>
        <source>Regenerate key</source>
        <translation>キーを再生成</translation>
    </message>
    <message numerus="yes">
        <source>I can put the new key on all %n addresses now</source>
        <translation>
            <numerusform>新しいキーを%n件のアドレスすべてに今すぐ配置できます</numerusform>
        </translation>
    </message>
    <message>
        <source>I can put the new key on %1 now</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>新しいキーを%1に今すぐ配置できます</translation>
    </message>
    <message>
        <source>Keeps working</source>
        <translation>引き続き有効</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>取得できるもの</translation>
    </message>
    <message>
        <source>The new key, shown at once. You can read it again later.</source>
        <translation>新しいキー（直ちに表示）。後からもう一度確認できます。</translation>
    </message>
    <message>
        <source>The new key, shown once.</source>
        <translation>新しいキー（表示は一度だけ）。</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>%1 is a list of places, as &quot;Server, CI secrets and Deploy variables&quot;</extracomment>
        <translation>その後</translation>
    </message>
    <message>
        <source>A checklist: %1.</source>
        <translation>チェックリスト：%1。</translation>
    </message>
    <message>
        <source>Quietest hour</source>
        <translation>最も呼び出しの少ない時間帯</translation>
    </message>
</context>
<context>
    <name>chatelaine::InlineEdit</name>
    <message>
        <source>Change %1</source>
        <extracomment>The tooltip of a pencil; %1 is what it changes, as &quot;name&quot;</extracomment>
        <translation>%1を変更</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyActivity</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 30 days</source>
        <translation>
            <numerusform>30日間に%Ln回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 today</source>
        <extracomment>Spoken in place of a row of bars: %1 is &quot;12,480 calls in 30 days&quot;, %2 a number</extracomment>
        <translation>%1、今日は%2回</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyBox</name>
    <message>
        <source>Reveal…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>コピー…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>作成…</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <extracomment>Spoken in place of a masked secret</extracomment>
        <translation>シークレット（非表示）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyCard</name>
    <message>
        <source>never</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>nowhere in 24 hours</source>
        <translation>24時間以内にはなし</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <extracomment>Addresses that called, and how many others did: &quot;10.0.0.4 and 10.0.0.7, +3&quot;</extracomment>
        <translation>%1、ほか%2件</translation>
    </message>
    <message>
        <source>24 hours ago</source>
        <translation>24時間前</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The end of a line of time</extracomment>
        <translation>今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 24 hours</source>
        <translation>
            <numerusform>24時間に%Ln回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>First call</source>
        <translation>最初の呼び出し</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyFacts</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>作成者：%1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>%1, expires %2</source>
        <extracomment>A key&apos;s state and when it ends: %1 is a state as &quot;Active&quot;, %2 a distance as &quot;in 5 days&quot;</extracomment>
        <translation>%1、期限は%2</translation>
    </message>
    <message>
        <source>%1 UTC
%2 in %3</source>
        <extracomment>%1 is a moment in UTC, %2 the same on this computer&apos;s clock, %3 the city of its time zone</extracomment>
        <translation>%1 UTC
%2（%3）</translation>
    </message>
    <message>
        <source>The service can&apos;t tell</source>
        <translation>サービスからは取得できません</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>脱退済み</translation>
    </message>
    <message>
        <source>Last refused</source>
        <extracomment>The last call with a key that was refused; it does not count as use</extracomment>
        <translation>最後の拒否</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyHistory</name>
    <message>
        <source>Created by %1</source>
        <extracomment>History of a key; %1 is a person</extracomment>
        <translation>%1が作成</translation>
    </message>
    <message>
        <source>Revoked by %1</source>
        <extracomment>History of a key; %1 is a person</extracomment>
        <translation>%1が失効を実行</translation>
    </message>
    <message>
        <source>Rotated by %1</source>
        <extracomment>History of a key; %1 is a person</extracomment>
        <translation>%1がローテーション</translation>
    </message>
    <message>
        <source>Secret confirmed by %1</source>
        <extracomment>History of a key: somebody said that they hold its secret; %1 is a person</extracomment>
        <translation>%1がシークレットを確認</translation>
    </message>
    <message>
        <source>Secret reissued by %1</source>
        <extracomment>History of a key: its secret was lost and made anew; %1 is a person</extracomment>
        <translation>%1がシークレットを再発行</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>History of a key</extracomment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Secret revealed to %1</source>
        <extracomment>History of a key: its sealed secret was opened; %1 is a person</extracomment>
        <translation>%1にシークレットを表示</translation>
    </message>
    <message>
        <source>Old secret ended by %1</source>
        <extracomment>History of a key: the secret from before its last rotation; %1 is a person</extracomment>
        <translation>%1が古いシークレットを失効</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyLines</name>
    <message>
        <source>Copy the header&apos;s name</source>
        <translation>ヘッダー名をコピー</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>The request header that carries a key</extracomment>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When a key was made: %1 is a date, %2 a person&apos;s name</extracomment>
        <translation>%1、作成者：%2</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1回</translation>
    </message>
    <message>
        <source>%1 in 24 hours</source>
        <extracomment>Spoken in place of a row of bars: %1 is &quot;3,118 calls&quot;</extracomment>
        <translation>24時間に%1</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyRotation</name>
    <message>
        <source>Rotation open</source>
        <translation>ローテーション進行中</translation>
    </message>
    <message>
        <source>%1 takes its place</source>
        <extracomment>%1 is the visible part of another key</extracomment>
        <translation>%1に置き換え</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>%1の後継</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyScopes</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many scopes a key has of all that there are</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeySecrets</name>
    <message>
        <source>Two secrets work</source>
        <translation>2つのシークレットが有効</translation>
    </message>
    <message>
        <source>Old one: %1 more</source>
        <extracomment>%1 is how long a secret still works, as &quot;22 hours and 41 minutes&quot;</extracomment>
        <translation>古い方：残り%1</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 UTC
%2 in %3</source>
        <extracomment>%1 is a moment in UTC, %2 the same on this computer&apos;s clock, %3 the city of its time zone</extracomment>
        <translation>%1 UTC
%2（%3）</translation>
    </message>
    <message>
        <source>Old one: until the new one is confirmed or used, and then for its grace.</source>
        <translation>古い方：新しい方が確認または使用された後、猶予期間が終わるまで有効です。</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>The last use of the older of two secrets</extracomment>
        <translation>古い方</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The last use of the newer of two secrets</extracomment>
        <translation>新しい方</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyTableView</name>
    <message>
        <source>Keys</source>
        <extracomment>What a screen reader calls the table of keys</extracomment>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysFooter</name>
    <message>
        <source>Times in %1</source>
        <extracomment>%1 is a time zone, as &quot;Europe/Berlin&quot;</extracomment>
        <translation>時刻：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <extracomment>Below the table: %1 keys are shown of all there are</extracomment>
        <translation>
            <numerusform>%Ln件のキー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s) shown</source>
        <translation>
            <numerusform>%Ln件中%1件のキーを表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>Below the table: %1 is &quot;13 of 42 keys shown&quot;</extracomment>
        <translation>
            <numerusform>%1、%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading keys, %1 of %2</source>
        <extracomment>Below the table while keys come in: %1 of %2</extracomment>
        <translation>キーを読み込み中（%1/%2）</translation>
    </message>
    <message>
        <source>Reading keys, %1 so far</source>
        <translation>キーを読み込み中（現在%1件）</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysHeading</name>
    <message>
        <source>Environment</source>
        <extracomment>What a screen reader calls the switch between environments</extracomment>
        <translation>環境</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The switch between environments: keys of all of them</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The switch between tiers of keys: a name and how many keys it has
----------
The switch between environments: a name and how many keys it has</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <extracomment>What a screen reader says of the number beside the title</extracomment>
        <translation>
            <numerusform>%n件のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1 key…</source>
        <translation>%1キーを作成…</translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>What a screen reader calls the switch between keys of this workspace and of the whole service</extracomment>
        <translation>階層</translation>
    </message>
    <message>
        <source>Create %1…</source>
        <extracomment>%1 is a kind of key in the service&apos;s words, as &quot;system key&quot;</extracomment>
        <translation>%1を作成…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysPage</name>
    <message>
        <source>No keys yet</source>
        <translation>まだキーがありません</translation>
    </message>
    <message>
        <source>Make one key per application, so that each can be rotated alone. Start with a test key.</source>
        <translation>個別にローテーションできるよう、アプリケーションごとにキーを作成してください。まずはテストキーから始めましょう。</translation>
    </message>
    <message>
        <source>Show ended keys</source>
        <translation>終了したキーを表示</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>No key matches</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>一致するキーがありません</translation>
    </message>
    <message>
        <source>No key matches “%1”</source>
        <translation>「%1」に一致するキーがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n ended key(s) match, but ended keys are hidden.</source>
        <translation>
            <numerusform>終了したキーが%n件一致しますが、非表示になっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>キーを読み込み中</translation>
    </message>
    <message>
        <source>They show as they come in.</source>
        <translation>読み込んだものから表示されます。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Search for less.</source>
        <translation>検索条件を減らしてください。</translation>
    </message>
    <message>
        <source>Choose another %1, or search for less.</source>
        <extracomment>%1 is how this service calls environments, as &quot;mode&quot;</extracomment>
        <translation>別の%1を選択するか、検索条件を減らしてください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysSearch</name>
    <message>
        <source>Search by name, prefix, owner or scope</source>
        <translation>名前、プレフィックス、担当者、スコープで検索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <extracomment>A filter of the table of keys, after which come keys like: last used 104 days ago</extracomment>
        <translation>90日間未使用</translation>
    </message>
    <message>
        <source>Never used</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>一度も使用なし</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>30日以内に期限切れ</translation>
    </message>
    <message>
        <source>Secret not confirmed</source>
        <extracomment>A filter of the table of keys: nobody has confirmed that they hold the secret</extracomment>
        <translation>シークレット未確認</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>ローテーション中</translation>
    </message>
    <message>
        <source>Show revoked and expired keys</source>
        <translation>失効・期限切れのキーを表示</translation>
    </message>
</context>
<context>
    <name>chatelaine::MainWindow</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Close and stop the local service?</source>
        <translation>ローカルサービスを停止して閉じますか？</translation>
    </message>
    <message>
        <source>Keys of this service were used today. While Chatelaine is closed it doesn&apos;t answer, and calls that ask it are refused.</source>
        <translation>このサービスのキーは今日使用されています。Chatelaine を閉じている間はサービスが応答せず、呼び出しは拒否されます。</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberDelegate</name>
    <message>
        <source>Invited</source>
        <extracomment>Below a member&apos;s name: asked to join, has not yet</extracomment>
        <translation>招待中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>Below a member&apos;s name: may not sign in at the moment</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Below a member&apos;s name: no longer of the team</extracomment>
        <translation>脱退済み</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>キー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, you</source>
        <extracomment>%1 is &quot;8 keys&quot;; the member is the person who reads this</extracomment>
        <translation>%1、あなた</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: a member&apos;s name</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Title of a column</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Title of a column: owner, admin, developer, viewer</extracomment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a column: how many keys name a member as owner</extracomment>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>chatelaine::MoveKey</name>
    <message>
        <source>It doesn&apos;t apply to a key in this state: %1.</source>
        <extracomment>%1 is a state in the service&apos;s words, as &quot;Disabled&quot;</extracomment>
        <translation>この状態（%1）のキーには適用できません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::NavButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a page in the sidebar: its name and how many things are there</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::Notice</name>
    <message>
        <source>Close the notice</source>
        <translation>通知を閉じる</translation>
    </message>
</context>
<context>
    <name>chatelaine::NoticeBoard</name>
    <message>
        <source>It isn&apos;t known whether “%1” was created.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>「%1」が作成されたかどうかわかりません。</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the change of “%1” happened.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>「%1」が変更されたかどうかわかりません。</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>応答を受け取る前に接続が切れました。</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>サービスに確認</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1からオフラインです。</translation>
    </message>
    <message>
        <source>You see the keys as they were then. Changes are paused.</source>
        <translation>その時点のキーを表示しています。変更は一時停止中です。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Nobody has confirmed the secret of %1.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>「%1」のシークレットがまだ確認されていません。</translation>
    </message>
    <message>
        <source>If it was lost, a new one can take its place.</source>
        <translation>紛失した場合は、新しいシークレットに置き換えられます。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Your sign-in ends with this window.</source>
        <translation>このウィンドウを閉じるとサインインが終了します。</translation>
    </message>
    <message>
        <source>This computer offers no keychain, so it is kept in memory only.</source>
        <translation>このコンピューターではキーチェーンを利用できないため、メモリにのみ保持されます。</translation>
    </message>
    <message>
        <source>The local service stopped and was started again.</source>
        <translation>ローカルサービスが停止し、再起動されました。</translation>
    </message>
    <message>
        <source>Calls were refused meanwhile.</source>
        <translation>その間の呼び出しは拒否されました。</translation>
    </message>
    <message>
        <source>%1 expires %2.</source>
        <extracomment>%1 is a key&apos;s name, %2 a distance as &quot;in 5 days&quot;</extracomment>
        <translation>「%1」の有効期限は%2です。</translation>
    </message>
    <message numerus="yes">
        <source>It made %Ln call(s) in 30 days.</source>
        <translation>
            <numerusform>30日間に%Ln回呼び出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>セッションが終了しました。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
</context>
<context>
    <name>chatelaine::OldKeyPlaces</name>
    <message>
        <source>The tick was not kept.</source>
        <translation>チェックを保存できませんでした。</translation>
    </message>
    <message>
        <source>After you regenerate a key</source>
        <translation>キーを再生成した後</translation>
    </message>
    <message>
        <source>Here is then what to look through for the old one. Nothing was regenerated yet.</source>
        <translation>古いキーを探す場所が、再生成後にここに表示されます。まだ再生成は行われていません。</translation>
    </message>
    <message>
        <source>Where the old key still lives: %1</source>
        <extracomment>%1 is a kind of key in the service&apos;s words, as &quot;Private key&quot;</extracomment>
        <translation>古いキーが残っている場所：%1</translation>
    </message>
    <message>
        <source>It was regenerated %1. Ticks are kept with this rotation, for everybody.</source>
        <translation>再生成：%1。チェックはこのローテーションに保存され、全員に共有されます。</translation>
    </message>
    <message>
        <source>Ticks are kept with this rotation, for everybody.</source>
        <translation>チェックはこのローテーションに保存され、全員に共有されます。</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How much of a checklist is done</extracomment>
        <translation>%2件中%1件完了</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Nobody has called with it yet</source>
        <translation>まだ呼び出しはありません</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>古いキー</translation>
    </message>
    <message>
        <source>Nobody has tried it since</source>
        <translation>その後の使用はありません</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>chatelaine::OverlapDialog</name>
    <message>
        <source>Create a new key</source>
        <translation>新しいキーを作成</translation>
    </message>
    <message>
        <source>With the same scopes</source>
        <translation>同じスコープで</translation>
    </message>
    <message>
        <source>Update the application</source>
        <translation>アプリケーションを更新</translation>
    </message>
    <message>
        <source>Both keys work</source>
        <translation>両方のキーが有効</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Watch both keys</source>
        <translation>両方のキーを監視</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>古いキーを失効</translation>
    </message>
    <message>
        <source>When it has gone quiet</source>
        <translation>使われなくなったら</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>新しいキーの名前</translation>
    </message>
    <message>
        <source>Step 1 of 4</source>
        <translation>ステップ 1/4</translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation>新しいキーを作成</translation>
    </message>
    <message>
        <source>The old key keeps working until you revoke it</source>
        <translation>古いキーは失効させるまで有効です</translation>
    </message>
    <message>
        <source>It may keep the old one&apos;s name: the visible parts tell them apart.</source>
        <translation>古いキーと同じ名前でもかまいません。表示部分で見分けられます。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>You see its secret next, once.</source>
        <translation>次の画面でシークレットが一度だけ表示されます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairAdvice</name>
    <message>
        <source>When to regenerate</source>
        <translation>再生成のタイミング</translation>
    </message>
    <message>
        <source>%1 revealed it since it was made.</source>
        <extracomment>%1 is one person&apos;s name or several</extracomment>
        <translation>作成後に%1が表示しました。</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>保管場所</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairCard</name>
    <message>
        <source>Server side only</source>
        <translation>サーバー側のみ</translation>
    </message>
    <message>
        <source>Client-side SDK only</source>
        <translation>クライアント側 SDK のみ</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>システム全体</translation>
    </message>
    <message>
        <source>Both ask you to sign in again, and both are written to the audit.</source>
        <translation>どちらも再度のサインインが必要で、監査に記録されます。</translation>
    </message>
    <message>
        <source>It was shown once, when it was made. Nobody can read it again.</source>
        <translation>作成時に一度だけ表示されました。もう誰も読み取れません。</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <extracomment>There is no key of this kind and environment</extracomment>
        <translation>キーを読み込み中</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairHeading</name>
    <message>
        <source>Only %1 regenerate them.</source>
        <extracomment>%1 is one role or several, as &quot;Owner and Admin&quot;</extracomment>
        <translation>再生成できるのは%1だけです。</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>What a screen reader calls the switch between environments</extracomment>
        <translation>環境</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>ロールごとの権限</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1: this service has no other %2.</source>
        <extracomment>%1 is &quot;Every call is real money&quot;, %2 the service&apos;s word for an environment</extracomment>
        <translation>%1：このサービスにほかの%2はありません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence of the service without its full stop, as &quot;Every call is real money&quot;</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairPage</name>
    <message>
        <source>The service doesn&apos;t answer. Changes are paused until it does.</source>
        <translation>サービスが応答しません。応答があるまで、変更は一時停止されます。</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this here. Roles shows whose does.</source>
        <translation>あなたのロールでは、ここでこの操作を行えません。どのロールで行えるかは「ロール」で確認できます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::PasswordDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>The service asks for your password before it does this. It then asks no more for five minutes.</source>
        <translation>この操作の前に、サービスがパスワードの入力を求めています。入力後5分間は再入力は不要です。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>The button that confirms a password and lets the request go on.</extracomment>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>chatelaine::PasswordEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>In the context menu of a password field.</extracomment>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>chatelaine::PauseWebhook</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>It is paused already. What happens meanwhile waits.</source>
        <translation>すでに一時停止中です。その間のイベントは送信を待ちます。</translation>
    </message>
    <message>
        <source>It is not paused. Pause holds back what is sent.</source>
        <translation>一時停止中ではありません。一時停止すると、送信が保留されます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::PersonButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of who is signed in: a name and a role</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>chatelaine::PresetRow</name>
    <message>
        <source>Full access</source>
        <translation>フルアクセス</translation>
    </message>
</context>
<context>
    <name>chatelaine::Quit</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>chatelaine::RefusalAnswer</name>
    <message numerus="yes">
        <source>%1 can mean %n things here</source>
        <extracomment>%1 is a status as 401, %n how many things it can mean</extracomment>
        <translation>
            <numerusform>ここでは%1に%n通りの意味があります</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer itself tells which: the word at the end of its type, and its header Chatelaine-Cause, is the one in the right column. Its request id tells it too.</source>
        <translation>どれに当たるかは応答自体でわかります。type の末尾の語と Chatelaine-Cause ヘッダーが、右列の語と一致します。リクエスト ID でもわかります。</translation>
    </message>
    <message>
        <source>%1 is no refusal of a key</source>
        <extracomment>%1 is a status as 404</extracomment>
        <translation>%1はキーの拒否ではありません</translation>
    </message>
    <message>
        <source>A refused key is answered with another status. Ask whoever runs the API.</source>
        <translation>キーが拒否された場合は、別のステータスが返されます。API の運用担当者に確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s rules don&apos;t list this cause, so there is no advice for it.</source>
        <translation>サービスのルールにこの原因がないため、対処方法を案内できません。</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>When a call was refused: %1 is &quot;40 seconds ago&quot;, %2 the moment on this computer&apos;s clock, %3 the city of its time zone, %4 the moment in UTC</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求先</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Show this key</source>
        <translation>このキーを表示</translation>
    </message>
    <message>
        <source>This key is no longer in the list.</source>
        <translation>このキーはもう一覧にありません。</translation>
    </message>
    <message>
        <source>%1
%2 in %3
%4 UTC</source>
        <translation>%1
%2（%3）
%4 UTC</translation>
    </message>
</context>
<context>
    <name>chatelaine::RefusalDialog</name>
    <message>
        <source>Why was a call refused?</source>
        <translation>呼び出しが拒否された理由は？</translation>
    </message>
    <message>
        <source>Paste what the caller got: a status, the whole answer, or its request id.</source>
        <translation>呼び出し元が受け取ったステータス、応答全体、またはリクエスト ID を貼り付けてください。</translation>
    </message>
    <message>
        <source>There is a key&apos;s secret in this</source>
        <translation>キーのシークレットが含まれています</translation>
    </message>
    <message>
        <source>It was masked before it got here, and is neither sent nor stored. If it was shared like this, rotate its key.</source>
        <translation>ここに届く前にマスクされており、送信も保存もされません。この形で共有された場合は、キーをローテーションしてください。</translation>
    </message>
    <message>
        <source>It is read here. Only a request id is sent, to look the call up.</source>
        <translation>内容はここで読み取られます。呼び出しを探すために送信されるのは、リクエスト ID だけです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What the caller got</source>
        <translation>呼び出し元が受け取ったもの</translation>
    </message>
    <message>
        <source>The service knows nothing of this request</source>
        <translation>このリクエストの情報はサービスにありません</translation>
    </message>
    <message>
        <source>It was not refused here, belongs to another workspace, or is too long ago.</source>
        <translation>ここで拒否されたものではないか、別のワークスペースのものか、古すぎます。</translation>
    </message>
    <message>
        <source>Looking the call up</source>
        <translation>呼び出しを検索中</translation>
    </message>
    <message>
        <source>The answer says why, and the request id finds the call again</source>
        <translation>応答から理由がわかり、リクエスト ID で呼び出しを特定できます</translation>
    </message>
    <message>
        <source>The caller&apos;s log has both; the id begins with req_.</source>
        <translation>どちらも呼び出し元のログにあります。ID は req_ で始まります。</translation>
    </message>
    <message>
        <source>Nothing in this says why</source>
        <translation>理由を示すものが見つかりません</translation>
    </message>
    <message>
        <source>Look for a status as 401, the body of the answer, or an id that begins with req_.</source>
        <translation>401 などのステータス、応答の本文、または req_ で始まる ID を探してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::RegenerateBox</name>
    <message>
        <source>Regenerate…</source>
        <translation>再生成…</translation>
    </message>
    <message>
        <source>If you regenerate it</source>
        <translation>再生成した場合</translation>
    </message>
    <message>
        <source>Today it is called from %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>今日は%1から呼び出されています。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Reload</name>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveWebhook</name>
    <message>
        <source>Remove endpoint…</source>
        <translation>エンドポイントを削除…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ReplaceWebhookSecret</name>
    <message>
        <source>Replace signing secret…</source>
        <translation>署名シークレットを置き換え…</translation>
    </message>
</context>
<context>
    <name>chatelaine::RequestId</name>
    <message>
        <source>Copy the request id</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Before the id of a request</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>リクエスト %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ResolveSecret</name>
    <message>
        <source>Confirm new secret…</source>
        <translation>新しいシークレットを確認…</translation>
    </message>
    <message>
        <source>Nothing is open: somebody has confirmed its secret.</source>
        <translation>未確認のものはありません。シークレットは確認済みです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealDialog</name>
    <message>
        <source>%1. You can reveal it again after a fresh sign-in.</source>
        <translation>「%1」のシークレットは、改めてサインインすればもう一度表示できます。</translation>
    </message>
    <message>
        <source>%1. This is the only time you can see its secret: neither Chatelaine nor the service can show it again.</source>
        <translation>「%1」のシークレットを確認できるのは今回だけです。Chatelaine でもサービスでも、再表示はできません。</translation>
    </message>
    <message>
        <source>Your new secret is ready</source>
        <translation>新しいシークレットの準備ができました</translation>
    </message>
    <message>
        <source>Your new key is ready</source>
        <translation>新しいキーの準備ができました</translation>
    </message>
    <message>
        <source>Test this key</source>
        <translation>このキーをテスト</translation>
    </message>
    <message>
        <source>I have saved the secret in a safe place</source>
        <translation>シークレットを安全な場所に保存しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Say first that you have saved the secret.</source>
        <translation>先に、シークレットを保存したことにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Nobody has said that the secret is saved</source>
        <translation>シークレットの保存がまだ確認されていません</translation>
    </message>
    <message>
        <source>Discard drops the new secret; the one before it goes on working.</source>
        <translation>破棄すると新しいシークレットは使えなくなり、以前のシークレットが引き続き有効になります。</translation>
    </message>
    <message>
        <source>Discard revokes the new key at once. Without its secret nobody could use it.</source>
        <translation>破棄すると新しいキーは直ちに失効します。シークレットがなければ、このキーは誰にも使えません。</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Discard the new secret</source>
        <translation>新しいシークレットを破棄</translation>
    </message>
    <message>
        <source>Discard the key</source>
        <translation>キーを破棄</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <translation>%1に保存しました。このファイルはあなただけが読み取れます。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Tested: the service accepted this key.</source>
        <translation>テスト結果：サービスがこのキーを受け付けました。</translation>
    </message>
    <message>
        <source>Tested: the service refused this key.</source>
        <translation>テスト結果：サービスがこのキーを拒否しました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealKey</name>
    <message>
        <source>Reveal…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Copy secret…</source>
        <translation>シークレットをコピー…</translation>
    </message>
    <message>
        <source>The service can&apos;t show the secret of this key again.</source>
        <translation>このキーのシークレットは、サービスでも再表示できません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealedDialog</name>
    <message>
        <source>The secret of %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>「%1」のシークレット</translation>
    </message>
    <message>
        <source>The audit keeps that you looked.</source>
        <translation>表示したことは監査に記録されます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevokeDialog</name>
    <message>
        <source>is no longer a member</source>
        <translation>脱退済み</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>「%1」を失効させますか？</translation>
    </message>
    <message>
        <source>It stops at once and for good. A revoked key can&apos;t be reinstated.</source>
        <translation>直ちに停止します。失効したキーは元に戻せません。</translation>
    </message>
    <message>
        <source>Rotate instead…</source>
        <translation>代わりにローテーション…</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>キーを失効</translation>
    </message>
    <message>
        <source>Takes down</source>
        <translation>停止する機能</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>代替</translation>
    </message>
    <message>
        <source>Other keys of this environment cover all of its scopes.</source>
        <translation>この環境のほかのキーで、すべてのスコープをカバーできます。</translation>
    </message>
    <message>
        <source>No other key of this environment covers %1.</source>
        <translation>この環境に、%1をカバーするほかのキーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>No other key of this environment covers %1 and %n more.</source>
        <translation>
            <numerusform>この環境に、%1ほか%n件をカバーするほかのキーはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the key to confirm</source>
        <translation>確認のため、キーの名前を入力してください</translation>
    </message>
    <message numerus="yes">
        <source>It was used in the last %n days.</source>
        <translation>
            <numerusform>過去%n日以内に使用されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::RevokeKey</name>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>It has ended already; nothing works with it.</source>
        <translation>このキーはすでに終了しており、使用できません。</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A verb in the service&apos;s words, with a question to follow</extracomment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleTableModel</name>
    <message>
        <source>No</source>
        <extracomment>A role may not do this</extracomment>
        <translation>不可</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A role may do this</extracomment>
        <translation>可</translation>
    </message>
    <message>
        <source>Own keys</source>
        <extracomment>A role may do this to the keys that name its holder as owner</extracomment>
        <translation>自分のキー</translation>
    </message>
    <message>
        <source>Up to own role</source>
        <extracomment>A role may do this to members up to its own rank</extracomment>
        <translation>自分のロールまで</translation>
    </message>
    <message>
        <source>Own actions</source>
        <extracomment>A role may see what its holder did</extracomment>
        <translation>自分の操作</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A role may do this where no real money moves</extracomment>
        <translation>本番以外</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>Title of a column: what a role may do</extracomment>
        <translation>権限</translation>
    </message>
</context>
<context>
    <name>chatelaine::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>The service enforces these.</source>
        <translation>これらはサービス側で適用されます。</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>ロールごとの権限</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>メンバーを検索</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>「%1」のローテーション</translation>
    </message>
    <message>
        <source>Regenerate %1?</source>
        <translation>「%1」を再生成しますか？</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotateKey</name>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Nobody has confirmed its newest secret yet. Confirm, reissue or discard that one first.</source>
        <translation>最新のシークレットがまだ確認されていません。先に確認、再発行、または破棄してください。</translation>
    </message>
    <message>
        <source>It has two secrets until the older one ends. Rotate it again after that.</source>
        <translation>古い方が終了するまで、シークレットが2つあります。終了後にもう一度ローテーションしてください。</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>再生成…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Rotation</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>When and from where a call came: %1 is &quot;3 minutes ago&quot;, %2 an address</extracomment>
        <translation>%1、呼び出し元：%2</translation>
    </message>
    <message>
        <source>Create a new key</source>
        <translation>新しいキーを作成</translation>
    </message>
    <message>
        <source>Made %1</source>
        <extracomment>%1 is &quot;25 minutes ago&quot;</extracomment>
        <translation>作成：%1</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t confirmed</source>
        <translation>シークレットが未確認です</translation>
    </message>
    <message>
        <source>Update the application</source>
        <translation>アプリケーションを更新</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Waiting for the first call</source>
        <translation>最初の呼び出しを待っています</translation>
    </message>
    <message>
        <source>The new key works</source>
        <translation>新しいキーは正常に使えます</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>古いキーを失効</translation>
    </message>
    <message>
        <source>It has gone quiet</source>
        <translation>使われなくなりました</translation>
    </message>
    <message>
        <source>After an hour of quiet</source>
        <translation>呼び出しが1時間なくなった後</translation>
    </message>
    <message>
        <source>The new key is called</source>
        <translation>新しいキーが使用されています</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <extracomment>%1 and %2 are numbers of items of a checklist</extracomment>
        <translation>%2件中%1件をチェック済み</translation>
    </message>
    <message>
        <source>Put the new key in place</source>
        <translation>新しいキーを配置してください</translation>
    </message>
    <message>
        <source>Both keys work until you revoke one.</source>
        <translation>どちらかを失効させるまで、両方のキーが有効です。</translation>
    </message>
    <message>
        <source>Nobody has said that the new secret is saved</source>
        <translation>新しいシークレットの保存がまだ確認されていません</translation>
    </message>
    <message>
        <source>Confirm it, or have another one made. The old key goes on working meanwhile.</source>
        <translation>確認するか、再発行してください。その間も古いキーは引き続き有効です。</translation>
    </message>
    <message>
        <source>Put the new key where the old one is</source>
        <translation>古いキーのある場所に新しいキーを配置してください</translation>
    </message>
    <message>
        <source>No call has come with the new key yet.</source>
        <translation>新しいキーでの呼び出しはまだありません。</translation>
    </message>
    <message>
        <source>Waiting for the first call with the new key</source>
        <translation>新しいキーでの最初の呼び出しを待っています</translation>
    </message>
    <message>
        <source>It shows here as soon as the service sees it.</source>
        <translation>サービスが検出すると、すぐにここに表示されます。</translation>
    </message>
    <message>
        <source>The new key works, and the old one is still in use</source>
        <translation>新しいキーは使えますが、古いキーもまだ使用中です</translation>
    </message>
    <message>
        <source>Nobody uses the old key any more</source>
        <translation>古いキーはもう使われていません</translation>
    </message>
    <message>
        <source>The service doesn&apos;t tell when the old key was called.</source>
        <translation>古いキーがいつ呼び出されたか、サービスから取得できません。</translation>
    </message>
    <message>
        <source>The old key was never called.</source>
        <translation>古いキーは一度も呼び出されていません。</translation>
    </message>
    <message>
        <source>The last call with the old key: %1.</source>
        <extracomment>%1 is &quot;3 minutes ago, from 10.0.0.4&quot;</extracomment>
        <translation>古いキーでの最後の呼び出し：%1。</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the old key may go</source>
        <translation>古いキーを失効させてよいかどうかわかりません</translation>
    </message>
    <message>
        <source>Ask who runs the application.</source>
        <translation>アプリケーションの運用担当者に確認してください。</translation>
    </message>
    <message>
        <source>Not yet safe to revoke</source>
        <translation>まだ安全に失効できません</translation>
    </message>
    <message>
        <source>Whoever calls with the old key would be refused. It is safe after an hour without a call.</source>
        <translation>古いキーでの呼び出しは拒否されることになります。1時間呼び出しがなければ安全です。</translation>
    </message>
    <message>
        <source>The old key is quiet, but nobody uses the new one yet</source>
        <translation>古いキーは使われていませんが、新しいキーもまだ使われていません</translation>
    </message>
    <message>
        <source>Somebody may simply not be calling at the moment.</source>
        <translation>今は単に呼び出しが行われていないだけの可能性があります。</translation>
    </message>
    <message>
        <source>Quiet for an hour, but it was quiet for longer before</source>
        <translation>1時間呼び出しがありませんが、以前にはより長く途絶えたことがあります</translation>
    </message>
    <message>
        <source>In 30 days its longest silence was %1. Who calls that seldom may still have the old key.</source>
        <extracomment>%1 is a span of time, as &quot;2 days&quot;</extracomment>
        <translation>過去30日間で呼び出しが途絶えた最長期間は%1です。呼び出しの少ない利用者は、まだ古いキーを持っている可能性があります。</translation>
    </message>
    <message>
        <source>Safe to revoke</source>
        <translation>安全に失効できます</translation>
    </message>
    <message>
        <source>The old key has been quiet for %1, and the new one is called.</source>
        <extracomment>%1 is a span of time, as &quot;2 hours&quot;</extracomment>
        <translation>古いキーは%1呼び出されておらず、新しいキーが使用されています。</translation>
    </message>
    <message>
        <source>The old key was never called, and the new one is.</source>
        <translation>古いキーは一度も呼び出されておらず、新しいキーが使用されています。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>ステップ %1/%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationBody</name>
    <message>
        <source>Quiet</source>
        <translation>呼び出しなし</translation>
    </message>
    <message>
        <source>Still in use</source>
        <translation>まだ使用中</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <translation>使用状況不明</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>古いキー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Everybody in this workspace sees these ticks.</source>
        <translation>このチェックは、このワークスペースの全員に表示されます。</translation>
    </message>
    <message>
        <source>In the application</source>
        <translation>アプリケーション側</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t rotate this key.</source>
        <translation>あなたのロールでは、このキーをローテーションできません。</translation>
    </message>
    <message>
        <source>The service hasn&apos;t told the ticks yet.</source>
        <translation>チェックの状態を、まだサービスから受け取っていません。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationPage</name>
    <message>
        <source>You can leave this page. The rotation stays open.</source>
        <translation>このページを離れてもかまいません。ローテーションは進行中のままです。</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>「%1」のローテーション</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is &quot;25 minutes ago&quot;, %2 a person&apos;s name</extracomment>
        <translation>開始：%1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>開始：%1（%2）</translation>
    </message>
    <message>
        <source>Confirm new secret…</source>
        <translation>新しいシークレットを確認…</translation>
    </message>
    <message>
        <source>Revoke old key…</source>
        <translation>古いキーを失効…</translation>
    </message>
    <message>
        <source>Revoke old key anyway…</source>
        <translation>それでも古いキーを失効…</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>No rotation is open</source>
        <translation>進行中のローテーションはありません</translation>
    </message>
    <message>
        <source>Rotate a key, and its way is shown here until the old key is revoked.</source>
        <translation>キーをローテーションすると、古いキーを失効させるまでの進行状況がここに表示されます。</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>The rotation has ended</source>
        <translation>ローテーションは終了しました</translation>
    </message>
    <message>
        <source>One of its keys was deleted.</source>
        <translation>キーの1つが削除されました。</translation>
    </message>
    <message>
        <source>The rotation is finished</source>
        <translation>ローテーションが完了しました</translation>
    </message>
    <message>
        <source>The old key has ended. Only the new one works.</source>
        <translation>古いキーは終了しました。新しいキーだけが有効です。</translation>
    </message>
    <message>
        <source>%1 revoked the old key. Only the new one works.</source>
        <translation>%1が古いキーを失効させました。新しいキーだけが有効です。</translation>
    </message>
    <message>
        <source>The rotation has ended without a new key</source>
        <translation>新しいキーがないままローテーションが終了しました</translation>
    </message>
    <message>
        <source>The new key has ended. The old one goes on working.</source>
        <translation>新しいキーは終了しました。古いキーは引き続き有効です。</translation>
    </message>
    <message>
        <source>%1 ended the new key. The old one goes on working.</source>
        <translation>%1が新しいキーを終了しました。古いキーは引き続き有効です。</translation>
    </message>
    <message>
        <source>Show the new key</source>
        <translation>新しいキーを表示</translation>
    </message>
    <message>
        <source>Show the old key</source>
        <translation>古いキーを表示</translation>
    </message>
    <message>
        <source>Show what is still open</source>
        <translation>進行中のものを表示</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationSide</name>
    <message>
        <source>Open rotations</source>
        <translation>進行中のローテーション</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations are open</source>
        <translation>
            <numerusform>%n件のローテーションが進行中です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeChoiceModel</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two scopes of a group</comment>
        <translation>%1と%2</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>すべて（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of scopes, what is chosen</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1
Your role may not give this to a key.</source>
        <translation>%1
あなたのロールでは、これをキーに付与できません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeDiff</name>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Nothing yet. The key stays as it is.</source>
        <translation>まだ変更はありません。キーはそのままです。</translation>
    </message>
    <message>
        <source>The key can do this from the next request on. Its secret stays the same.</source>
        <translation>次のリクエストから、キーでこの操作を行えます。シークレットは変わりません。</translation>
    </message>
    <message>
        <source>Calls that use what is taken away are refused from the next request on. Its secret stays the same.</source>
        <translation>取り除いた分を使う呼び出しは、次のリクエストから拒否されます。シークレットは変わりません。</translation>
    </message>
    <message>
        <source>Added: %1. %2</source>
        <extracomment>Spoken for a line with a plus: %1 is a scope, %2 what it allows</extracomment>
        <translation>追加：%1。%2</translation>
    </message>
    <message>
        <source>Taken away: %1. %2</source>
        <translation>削除：%1。%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeHolders</name>
    <message>
        <source>Show them in Keys</source>
        <translation>「キー」で表示</translation>
    </message>
    <message>
        <source>Keys that hold this</source>
        <translation>このスコープを持つキー</translation>
    </message>
    <message>
        <source>Choose one to see which keys hold it.</source>
        <translation>スコープを選択すると、それを持つキーが表示されます。</translation>
    </message>
    <message>
        <source>No key holds it</source>
        <translation>このスコープを持つキーはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) hold it</source>
        <translation>
            <numerusform>%n件のキーが保持</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopePicker</name>
    <message>
        <source>Find a scope</source>
        <translation>スコープを検索</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Find a %1</source>
        <translation>%1を検索</translation>
    </message>
    <message>
        <source>No scope matches “%1”.</source>
        <translation>「%1」に一致するスコープがありません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: the name of a scope</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it allows</source>
        <extracomment>Title of a column: what a scope allows</extracomment>
        <translation>許可される操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a column: how many usable keys hold a scope</extracomment>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopesDialog</name>
    <message>
        <source>Edit %1 of %2</source>
        <extracomment>%1 is how this service calls scopes, as &quot;permissions&quot;; %2 is a key&apos;s name</extracomment>
        <translation>「%2」の%1を編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Somebody else has changed this key meanwhile</source>
        <translation>その間に、ほかの人がこのキーを変更しました</translation>
    </message>
    <message>
        <source>What it may do is as you saw it. Nothing was overwritten; save again if you still want this.</source>
        <translation>許可される操作は表示されていたとおりです。上書きは行われていません。変更する場合は、もう一度保存してください。</translation>
    </message>
    <message>
        <source>It has now: %1. Nothing was overwritten. Your choice is kept, and compared with that.</source>
        <translation>現在の内容：%1。上書きは行われていません。選択内容は保持され、現在の内容と比較されています。</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%2件中%1件を選択</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>まだ変更はありません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopesPage</name>
    <message>
        <source>They can be changed on a key that exists.</source>
        <translation>スコープは既存のキーでも変更できます。</translation>
    </message>
    <message>
        <source>They are fixed when a key is made: another need, another key.</source>
        <translation>スコープはキーの作成時に固定されます。別の用途には別のキーを作成してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretBox</name>
    <message>
        <source>Copy secret</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Save the secret to a file</source>
        <translation>シークレットをファイルに保存</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretView</name>
    <message>
        <source>Secret, shown</source>
        <translation>シークレット（表示中）</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>シークレット（非表示）</translation>
    </message>
</context>
<context>
    <name>chatelaine::SendTestEvent</name>
    <message>
        <source>Send test event…</source>
        <translation>テストイベントを送信…</translation>
    </message>
    <message>
        <source>Nothing is sent while it is paused. Resume it first.</source>
        <translation>一時停止中は何も送信されません。先に再開してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::SetUpPage</name>
    <message>
        <source>Set up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Set up this service</source>
        <translation>このサービスのセットアップ</translation>
    </message>
    <message>
        <source>It is empty. Whoever holds the code it printed becomes its first owner.</source>
        <translation>サービスはまだ空です。起動時に出力されたコードを持つ人が、最初のオーナーになります。</translation>
    </message>
    <message>
        <source>Setup code</source>
        <translation>セットアップコード</translation>
    </message>
    <message>
        <source>The service printed it once, when it started.</source>
        <translation>サービスの起動時に一度だけ出力されたコードです。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>The profile whose keys this workspace holds.</source>
        <translation>このワークスペースのキーが従うプロファイルです。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>At least 12 characters.</source>
        <translation>12文字以上で入力してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Key service</source>
        <translation>キーサービス</translation>
    </message>
    <message>
        <source>About</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window: as the desktop&apos;s, light or dark.</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>次回の起動時から反映されます。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>No fades and no sliding panes.</source>
        <translation>フェードやパネルのスライドを行いません。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>クリップボードを消去するまでの時間</translation>
    </message>
    <message>
        <source>Only what Chatelaine put there. Clipboard histories are asked to skip secrets.</source>
        <translation>Chatelaine がコピーしたものだけを消去します。クリップボード履歴には、シークレットを記録しないよう要求します。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Your session is kept in the system&apos;s keychain</source>
        <translation>セッションはシステムのキーチェーンに保存されています</translation>
    </message>
    <message>
        <source>Your session is kept in memory only</source>
        <translation>セッションはメモリにのみ保持されています</translation>
    </message>
    <message>
        <source>As %1. Without a keychain it would end with the window.</source>
        <translation>%1としてサインイン中です。キーチェーンがなければ、ウィンドウを閉じた時点で終了します。</translation>
    </message>
    <message>
        <source>As %1. No keychain answered, so it ends with the window.</source>
        <translation>%1としてサインイン中です。キーチェーンが応答しなかったため、ウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>別のサービスを選択…</translation>
    </message>
    <message>
        <source>Running on %1, over HTTPS</source>
        <translation>%1で実行中（HTTPS）</translation>
    </message>
    <message>
        <source>Its certificate was made here and is trusted only here. It ends with this window.</source>
        <translation>証明書はこのコンピューターで作成され、ここでのみ信頼されます。サービスはこのウィンドウとともに終了します。</translation>
    </message>
    <message>
        <source>Connected to %1, over HTTPS</source>
        <translation>%1に接続中（HTTPS）</translation>
    </message>
    <message>
        <source>Chatelaine %1</source>
        <translation>Chatelaine %1</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It sends no usage data.</source>
        <translation>Apache ライセンス 2.0 に基づく自由ソフトウェアです。使用状況データは送信しません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Shell</name>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowDetails</name>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowPalette</name>
    <message>
        <source>Command palette…</source>
        <translation>コマンドパレット…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowRotation</name>
    <message>
        <source>Open rotation</source>
        <translation>ローテーションを開く</translation>
    </message>
    <message>
        <source>No rotation of this key is open.</source>
        <translation>このキーの進行中のローテーションはありません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>What a screen reader calls the column at the window&apos;s edge</extracomment>
        <translation>ナビゲーション</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInAgainDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>The service ended the session. What you were doing is kept.</source>
        <translation>サービスがセッションを終了しました。作業中の内容は保持されています。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Closes the dialog without signing in; a notice stays.</extracomment>
        <translation>後で</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Choose another service…</source>
        <extracomment>Goes back to the choice between the local service and another one.</extracomment>
        <translation>別のサービスを選択…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a key service, %2 where it is: a host name, or &quot;on this computer&quot;.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The service ended the session. What you were doing is kept.</source>
        <translation>サービスがセッションを終了しました。作業中の内容は保持されています。</translation>
    </message>
    <message>
        <source>This is sample content</source>
        <translation>これはサンプルデータです</translation>
    </message>
    <message>
        <source>Sign in with the sample account</source>
        <translation>サンプルアカウントでサインイン</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignOut</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>chatelaine::SigningSecretDialog</name>
    <message>
        <source>Signing secret of %1</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>「%1」の署名シークレット</translation>
    </message>
    <message>
        <source>Your endpoint checks with it that an event comes from here. This is the only time you can see it.</source>
        <translation>エンドポイントは、イベントがここから届いたことをこのシークレットで確認します。確認できるのは今回だけです。</translation>
    </message>
    <message>
        <source>Replace it later without a gap: both secrets sign for 24 hours.</source>
        <translation>後から途切れなく置き換えられます。24時間は両方のシークレットで署名します。</translation>
    </message>
    <message>
        <source>I have saved the secret in a safe place</source>
        <translation>シークレットを安全な場所に保存しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Say first that you have saved the secret.</source>
        <translation>先に、シークレットを保存したことにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Nobody has said that the secret is saved</source>
        <translation>シークレットの保存がまだ確認されていません</translation>
    </message>
    <message>
        <source>Without it your endpoint cannot tell our events from others. You can replace it by a new one at any time.</source>
        <translation>これがないと、エンドポイントはここからのイベントをほかと見分けられません。新しいシークレットにはいつでも置き換えられます。</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <translation>%1に保存しました。このファイルはあなただけが読み取れます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Snippets</name>
    <message>
        <source>Put the secret into the snippet when it is copied</source>
        <translation>コピー時にスニペットへシークレットを挿入</translation>
    </message>
    <message>
        <source>Language of the snippet</source>
        <translation>スニペットの言語</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>スニペット</translation>
    </message>
    <message>
        <source>Copy the snippet</source>
        <translation>スニペットをコピー</translation>
    </message>
    <message>
        <source>&lt;paste the secret here&gt;</source>
        <translation>&lt;ここにシークレットを貼り付け&gt;</translation>
    </message>
</context>
<context>
    <name>chatelaine::StartingPage</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Choose another service…</source>
        <translation>別のサービスを選択…</translation>
    </message>
    <message>
        <source>Starting the key service</source>
        <translation>キーサービスを起動中</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>サービスに問い合わせ中</translation>
    </message>
    <message>
        <source>The first start makes a certificate and sample keys; it takes a moment.</source>
        <translation>初回の起動では証明書とサンプルキーを作成するため、少し時間がかかります。</translation>
    </message>
    <message>
        <source>Waiting for its answer.</source>
        <translation>応答を待っています。</translation>
    </message>
</context>
<context>
    <name>chatelaine::StatusLight</name>
    <message>
        <source>Up to date, just now</source>
        <translation>最新（たった今）</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>キーを読み込み中</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <extracomment>%1 is a distance in time, as &quot;12 seconds ago&quot;</extracomment>
        <translation>最新（%1）</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <extracomment>%1 is a distance in time, as &quot;3 minutes ago&quot;</extracomment>
        <translation>オフライン（%1の時点）</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
</context>
<context>
    <name>chatelaine::Stepper</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>now</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>chatelaine::TestEventDialog</name>
    <message>
        <source>Send test event</source>
        <translation>テストイベントを送信</translation>
    </message>
    <message>
        <source>%1 gets an invented event, signed as any other and marked as a test. No key changes.</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>「%1」に架空のイベントを送信します。通常どおり署名され、テストと明示されます。キーは変更されません。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>chatelaine::TierBar</name>
    <message>
        <source>Create from a preset</source>
        <translation>プリセットから作成</translation>
    </message>
</context>
<context>
    <name>chatelaine::TierHints</name>
    <message>
        <source>%1 isn&apos;t a %2 here</source>
        <extracomment>%1 is the name of a scope that people try, as &quot;recurring:*&quot;, %2 the service&apos;s word for a scope</extracomment>
        <translation>%1はここでは%2ではありません</translation>
    </message>
</context>
<context>
    <name>chatelaine::Time</name>
    <message>
        <source>1 second</source>
        <translation>1秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n秒前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1分前</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1時間前</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>1日後</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two units of time</comment>
        <translation>%1と%2</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::Tour</name>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
</context>
<context>
    <name>chatelaine::TryTimeline</name>
    <message>
        <source>at once</source>
        <extracomment>When the first try was made</extracomment>
        <translation>直後</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>How long after the try before; %1 is a span as &quot;5 minutes&quot;</extracomment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When the next try comes</extracomment>
        <translation>今</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>When the next try comes; %1 is a span as &quot;3 hours and 41 minutes&quot;</extracomment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A try to come</extracomment>
        <translation>次回</translation>
    </message>
</context>
<context>
    <name>chatelaine::UnconfirmedDialog</name>
    <message>
        <source>Nobody has confirmed the secret of %1</source>
        <extracomment>%1 is the name of a key.</extracomment>
        <translation>「%1」のシークレットがまだ確認されていません</translation>
    </message>
    <message>
        <source>The service made it, but nobody has said that they saved it, and it can&apos;t be shown again.</source>
        <translation>サービスが作成しましたが、保存したことがまだ確認されていません。再表示はできません。</translation>
    </message>
    <message>
        <source>The old secret still works</source>
        <translation>古いシークレットはまだ有効です</translation>
    </message>
    <message>
        <source>A fresh secret replaces only the new one. Discarding it leaves the old one as it was.</source>
        <translation>再発行で置き換わるのは新しいシークレットだけです。破棄しても、古いシークレットはそのまま残ります。</translation>
    </message>
    <message>
        <source>The key works for whoever has the secret</source>
        <translation>シークレットを持つ人は誰でもこのキーを使えます</translation>
    </message>
    <message>
        <source>A fresh secret replaces it at once, under the same key. Discarding revokes the key.</source>
        <translation>再発行すると、同じキーのままシークレットが直ちに置き換わります。破棄すると、キーは失効します。</translation>
    </message>
    <message>
        <source>Discard the new secret</source>
        <translation>新しいシークレットを破棄</translation>
    </message>
    <message>
        <source>Discard and revoke</source>
        <translation>破棄して失効</translation>
    </message>
    <message>
        <source>Make a fresh secret</source>
        <translation>シークレットを再発行</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageProof</name>
    <message>
        <source>1 call</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1回</translation>
    </message>
    <message>
        <source>, from 1 address</source>
        <translation>、呼び出し元は1件</translation>
    </message>
    <message numerus="yes">
        <source>, from %n addresses</source>
        <translation>
            <numerusform>、呼び出し元は%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>In use right now: last call %1</source>
        <translation>現在使用中：最後の呼び出しは%1</translation>
    </message>
    <message>
        <source>%1 today, %2 in 30 days. Each further call will be refused.</source>
        <translation>今日は%1、30日間に%2の呼び出しがありました。今後の呼び出しはすべて拒否されます。</translation>
    </message>
    <message>
        <source>In use this week: last call %1</source>
        <translation>今週使用：最後の呼び出しは%1</translation>
    </message>
    <message>
        <source>%1 in 30 days. Each further call will be refused.</source>
        <translation>30日間に%1の呼び出しがありました。今後の呼び出しはすべて拒否されます。</translation>
    </message>
    <message>
        <source>Quiet: last call %1</source>
        <translation>最近の使用なし：最後の呼び出しは%1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>一度も使用されていません</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether this key is in use</source>
        <translation>このキーが使用中かどうかわかりません</translation>
    </message>
    <message>
        <source>The service doesn&apos;t tell. Ask the owner first.</source>
        <translation>サービスから使用状況を取得できません。先に担当者に確認してください。</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>and 1 more address</source>
        <translation>ほか1件のアドレス</translation>
    </message>
    <message numerus="yes">
        <source>and %n more addresses</source>
        <translation>
            <numerusform>ほか%n件のアドレス</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageWords</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;, %2 an address, or several</extracomment>
        <translation>%1、呼び出し元：%2</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>A secret was never used</extracomment>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of addresses</extracomment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The service can&apos;t tell</source>
        <translation>サービスからは取得できません</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhookCommand</name>
    <message>
        <source>Select an endpoint on the page of webhooks first.</source>
        <translation>先に Webhook のページでエンドポイントを選択してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhookTableModel</name>
    <message>
        <source>Endpoint</source>
        <extracomment>Title of a column: the address that webhooks are sent to</extracomment>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Title of a column: of whose keys a webhook hears</extracomment>
        <translation>環境</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Title of a column: what a webhook is told of</extracomment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <extracomment>Title of a column: when an endpoint last took an event</extracomment>
        <translation>最終配信</translation>
    </message>
    <message>
        <source>24 hours</source>
        <extracomment>Title of a column: how many events an endpoint took in the last 24 hours, of how many</extracomment>
        <translation>24時間</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a column</extracomment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>chatelaine::Webhooks</name>
    <message>
        <source>timed out</source>
        <extracomment>Why a delivery failed, within a sentence</extracomment>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Why a delivery failed, within a sentence</extracomment>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <extracomment>Why a delivery failed, within a sentence: the endpoint could not prove who it is</extracomment>
        <translation>証明書を拒否</translation>
    </message>
    <message>
        <source>private address</source>
        <extracomment>Why a delivery failed, within a sentence: webhooks are not sent into the service&apos;s own network</extracomment>
        <translation>プライベートアドレス</translation>
    </message>
    <message>
        <source>signing secret not readable</source>
        <extracomment>Why a delivery failed, within a sentence: the service cannot open the signing secret</extracomment>
        <translation>署名シークレットの読み取り不可</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A webhook hears of the keys of all environments</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All events</source>
        <extracomment>What a webhook hears of</extracomment>
        <translation>すべてのイベント</translation>
    </message>
    <message numerus="yes">
        <source>All %n events</source>
        <translation>
            <numerusform>%n件のイベントすべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The state of an endpoint</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>Failing, %n wait</source>
        <extracomment>The state of an endpoint: so many deliveries wait for another try</extracomment>
        <translation>
            <numerusform>失敗中、%n件が待機</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret not confirmed</source>
        <extracomment>The state of an endpoint: nobody has said that its signing secret is saved</extracomment>
        <translation>シークレット未確認</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>What became of a delivery: it waits for another try</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>What became of a delivery</extracomment>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>What became of a delivery</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>on its way</source>
        <extracomment>A delivery that was not tried yet</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;try 4 of 9&quot;, %2 what the last one brought, as &quot;503&quot; or &quot;timed out&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, on try %2</source>
        <extracomment>%1 is what the endpoint answered, as &quot;204&quot;, %2 a number</extracomment>
        <translation>%1、%2回目</translation>
    </message>
    <message>
        <source>after 1 try, %1</source>
        <extracomment>%1 is what the only try brought, as &quot;503&quot;</extracomment>
        <translation>1回試行後、%1</translation>
    </message>
    <message numerus="yes">
        <source>after %n tries, %1</source>
        <extracomment>%1 is what the last try brought, as &quot;503&quot;</extracomment>
        <translation>
            <numerusform>%n回試行後、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>try %1</source>
        <extracomment>A delivery that somebody sent more often than is planned; %1 is a number</extracomment>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>try %1 of %2</source>
        <extracomment>How often a delivery was tried: two numbers</extracomment>
        <translation>%1/%2回目</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long something took; %1 is a number of seconds</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Test event</source>
        <extracomment>In place of a key&apos;s name: the event was invented to try the endpoint</extracomment>
        <translation>テストイベント</translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhooksHeading</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Tell your systems when a key is created, revoked, about to expire or expired. Signed after Standard Webhooks.</source>
        <translation>キーの作成、失効、期限の接近、期限切れをシステムに通知します。Standard Webhooks に従って署名されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <extracomment>What a screen reader says of the number beside the title</extracomment>
        <translation>
            <numerusform>%n件のエンドポイント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhooksPage</name>
    <message>
        <source>Endpoints</source>
        <extracomment>What a screen reader calls the table of endpoints</extracomment>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>More for this endpoint</source>
        <translation>このエンドポイントのその他の操作</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Reading the webhooks</source>
        <translation>Webhook を読み込み中</translation>
    </message>
    <message>
        <source>No endpoints yet</source>
        <translation>まだエンドポイントがありません</translation>
    </message>
    <message>
        <source>A webhook tells one of your systems at once what happens to keys, so that nobody has to look: a chat, a security log, a deployment.</source>
        <translation>Webhook は、キーに起きたことをチャット、セキュリティログ、デプロイなどのシステムにすぐ通知します。誰かが見張っている必要はありません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkspaceButton</name>
    <message>
        <source>Workspace %1</source>
        <extracomment>What a screen reader says of the workspace switcher; %1 is a workspace&apos;s name</extracomment>
        <translation>ワークスペース：%1</translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkspaceCommand</name>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>セッションが終了しました。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The service hasn&apos;t said yet what can be done here.</source>
        <translation>ここで実行できる操作を、まだサービスから受け取っていません。</translation>
    </message>
    <message>
        <source>The service doesn&apos;t answer. Changes are paused until it does.</source>
        <translation>サービスが応答しません。応答があるまで、変更は一時停止されます。</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>先にキーを選択してください。</translation>
    </message>
    <message>
        <source>This goes one key at a time. Select a single key.</source>
        <translation>この操作は1件ずつ行います。キーを1件だけ選択してください。</translation>
    </message>
    <message>
        <source>This key has ended (%1) and can&apos;t come back. Create a new key instead.</source>
        <extracomment>%1 is a state in the service&apos;s words, as &quot;Revoked&quot;</extracomment>
        <translation>このキーは終了しており（%1）、元に戻せません。代わりに新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Your role, %1, doesn&apos;t allow this here. Roles shows whose does.</source>
        <extracomment>%1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>あなたのロール（%1）では、ここでこの操作を行えません。どのロールで行えるかは「ロール」で確認できます。</translation>
    </message>
</context>
</TS>
