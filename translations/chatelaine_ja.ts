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
    <message>
        <source>This code is wrong or was used already.</source>
        <translation>コードが正しくないか、すでに使用されています。</translation>
    </message>
    <message>
        <source>Wait for the next one and try again.</source>
        <translation>次のコードを待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This account asks for a code, too.</source>
        <translation>このアカウントではコードも必要です。</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>認証アプリに表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>This needs your password or a code.</source>
        <translation>パスワードまたはコードが必要です。</translation>
    </message>
    <message>
        <source>Nobody would own the workspace any more.</source>
        <translation>ワークスペースのオーナーがいなくなります。</translation>
    </message>
    <message>
        <source>Make somebody else its owner first.</source>
        <translation>先にほかの人をオーナーにしてください。</translation>
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
    <name>PasswordRules</name>
    <message>
        <source>At least 12 characters.</source>
        <translation>12文字以上で入力してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountSection</name>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>新しいリカバリーコード…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>オフにする…</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>2要素認証</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Changing it signs you out everywhere else.</source>
        <translation>変更すると、ほかのすべての場所からサインアウトします。</translation>
    </message>
    <message>
        <source>Sessions and devices…</source>
        <translation>セッションとデバイス…</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>サインイン中の場所</translation>
    </message>
    <message>
        <source>See your other sessions and end them.</source>
        <translation>ほかのセッションを確認し、終了できます。</translation>
    </message>
    <message>
        <source>Off. A code of your phone makes a stolen password worthless.</source>
        <translation>オフです。スマートフォンのコードを使えば、盗まれたパスワードだけではサインインできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left.</source>
        <translation>
            <numerusform>リカバリーコードは残り%n個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>On since %1. %2</source>
        <extracomment>%1 is a date, %2 as &quot;8 recovery codes left.&quot;</extracomment>
        <translation>%1からオンです。%2</translation>
    </message>
    <message>
        <source>On. %1</source>
        <translation>オンです。%1</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in?</source>
        <translation>2要素認証をオフにしますか？</translation>
    </message>
    <message>
        <source>From then on your password alone signs you in. The recovery codes stop working.</source>
        <translation>以後はパスワードだけでサインインできます。リカバリーコードは使えなくなります。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
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
    <name>chatelaine::Audit</name>
    <message>
        <source>created %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」を作成</translation>
    </message>
    <message>
        <source>was refused to create %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」の作成を拒否された</translation>
    </message>
    <message>
        <source>Key created</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>キーの作成</translation>
    </message>
    <message>
        <source>changed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>was refused to change %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」の変更を拒否された</translation>
    </message>
    <message>
        <source>Key changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>キーの変更</translation>
    </message>
    <message>
        <source>began to rotate %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」のローテーションを開始</translation>
    </message>
    <message>
        <source>was refused to rotate %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」のローテーションを拒否された</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>キーのローテーション</translation>
    </message>
    <message>
        <source>asked for a rotation of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」のローテーションを依頼</translation>
    </message>
    <message>
        <source>Rotation asked for</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>ローテーションの依頼</translation>
    </message>
    <message>
        <source>confirmed the secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」のシークレットを確認</translation>
    </message>
    <message>
        <source>was refused to confirm the secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」のシークレットの確認を拒否された</translation>
    </message>
    <message>
        <source>Secret confirmed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>シークレットの確認</translation>
    </message>
    <message>
        <source>first saw the new secret of %1 used</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」の新しいシークレットの初回使用を検出</translation>
    </message>
    <message>
        <source>New secret first used</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>新しいシークレットの初回使用</translation>
    </message>
    <message>
        <source>reissued the secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」のシークレットを再発行</translation>
    </message>
    <message>
        <source>was refused to reissue the secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」のシークレットの再発行を拒否された</translation>
    </message>
    <message>
        <source>Secret reissued</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>シークレットの再発行</translation>
    </message>
    <message>
        <source>gave up the new secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」の新しいシークレットを破棄</translation>
    </message>
    <message>
        <source>was refused to give up the new secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」の新しいシークレットの破棄を拒否された</translation>
    </message>
    <message>
        <source>New secret given up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>新しいシークレットの破棄</translation>
    </message>
    <message>
        <source>ended the old secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」の古いシークレットを終了</translation>
    </message>
    <message>
        <source>was refused to end the old secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」の古いシークレットの終了を拒否された</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>古いシークレットの終了</translation>
    </message>
    <message>
        <source>revealed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」のシークレットを表示</translation>
    </message>
    <message>
        <source>was refused to reveal %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」のシークレットの表示を拒否された</translation>
    </message>
    <message>
        <source>Secret revealed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>シークレットの表示</translation>
    </message>
    <message>
        <source>ticked off what is done for %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」の作業項目をチェック</translation>
    </message>
    <message>
        <source>was refused to tick off what is done for %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」の作業項目のチェックを拒否された</translation>
    </message>
    <message>
        <source>Checklist ticked</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>作業項目のチェック</translation>
    </message>
    <message>
        <source>handed over %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」を引き継ぎ</translation>
    </message>
    <message>
        <source>was refused to hand over %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」の引き継ぎを拒否された</translation>
    </message>
    <message>
        <source>Key handed over</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>キーの引き継ぎ</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」を失効</translation>
    </message>
    <message>
        <source>was refused to revoke %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」の失効を拒否された</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>キーの失効</translation>
    </message>
    <message>
        <source>expired %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」を期限切れで終了</translation>
    </message>
    <message>
        <source>Key expired</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>キーの期限切れ</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>was refused to delete %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」の削除を拒否された</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>キーの削除</translation>
    </message>
    <message>
        <source>made up keys to try</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>お試し用のキーを作成</translation>
    </message>
    <message>
        <source>Keys made up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>お試し用キーの作成</translation>
    </message>
    <message>
        <source>invited %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>%1を招待</translation>
    </message>
    <message>
        <source>was refused to invite %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>%1の招待を拒否された</translation>
    </message>
    <message>
        <source>Member invited</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>メンバーの招待</translation>
    </message>
    <message>
        <source>withdrew the invitation of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>%1の招待を取り消し</translation>
    </message>
    <message>
        <source>was refused to withdraw the invitation of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>%1の招待の取り消しを拒否された</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>招待の取り消し</translation>
    </message>
    <message>
        <source>joined the workspace</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>ワークスペースに参加</translation>
    </message>
    <message>
        <source>Member joined</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>メンバーの参加</translation>
    </message>
    <message>
        <source>changed the role of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>%1のロールを変更</translation>
    </message>
    <message>
        <source>was refused to change the role of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>%1のロールの変更を拒否された</translation>
    </message>
    <message>
        <source>Role changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>ロールの変更</translation>
    </message>
    <message>
        <source>suspended %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>%1を停止</translation>
    </message>
    <message>
        <source>was refused to suspend %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>%1の停止を拒否された</translation>
    </message>
    <message>
        <source>Member suspended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>メンバーの停止</translation>
    </message>
    <message>
        <source>let %1 back in</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>%1の停止を解除</translation>
    </message>
    <message>
        <source>was refused to let %1 back in</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>%1の停止の解除を拒否された</translation>
    </message>
    <message>
        <source>Member let back in</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>メンバーの停止の解除</translation>
    </message>
    <message>
        <source>made a link for a new password for %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>%1のパスワード用リンクを作成</translation>
    </message>
    <message>
        <source>was refused to make a link for a new password for %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>%1のパスワード用リンクの作成を拒否された</translation>
    </message>
    <message>
        <source>Password link made</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>パスワード用リンクの作成</translation>
    </message>
    <message>
        <source>began the offboarding of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>%1の脱退手続きを開始</translation>
    </message>
    <message>
        <source>was refused to begin the offboarding of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>%1の脱退手続きの開始を拒否された</translation>
    </message>
    <message>
        <source>Offboarding begun</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>脱退手続きの開始</translation>
    </message>
    <message>
        <source>removed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>was refused to remove %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>%1の削除を拒否された</translation>
    </message>
    <message>
        <source>Member removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>メンバーの削除</translation>
    </message>
    <message>
        <source>signed in</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>was refused to sign in</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>サインインを拒否された</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>raised the session for 5 minutes</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>セッションの権限を5分間昇格</translation>
    </message>
    <message>
        <source>was refused to raise the session</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>セッションの権限の昇格を拒否された</translation>
    </message>
    <message>
        <source>Session raised</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>セッションの権限の昇格</translation>
    </message>
    <message>
        <source>ended a session</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>was refused to end a session</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>セッションの終了を拒否された</translation>
    </message>
    <message>
        <source>Session ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>セッションの終了</translation>
    </message>
    <message>
        <source>changed the own password</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>自分のパスワードを変更</translation>
    </message>
    <message>
        <source>was refused to change the own password</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>自分のパスワードの変更を拒否された</translation>
    </message>
    <message>
        <source>Password changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>set a new password by a link</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>リンクから新しいパスワードを設定</translation>
    </message>
    <message>
        <source>was refused to set a new password</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>新しいパスワードの設定を拒否された</translation>
    </message>
    <message>
        <source>Password reset</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>パスワードのリセット</translation>
    </message>
    <message>
        <source>added a second factor</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>2要素認証を追加</translation>
    </message>
    <message>
        <source>was refused to add a second factor</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>2要素認証の追加を拒否された</translation>
    </message>
    <message>
        <source>Second factor added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>2要素認証の追加</translation>
    </message>
    <message>
        <source>removed the second factor</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>2要素認証を削除</translation>
    </message>
    <message>
        <source>was refused to remove the second factor</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>2要素認証の削除を拒否された</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>2要素認証の削除</translation>
    </message>
    <message>
        <source>signed in with a recovery code</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>リカバリーコードでサインイン</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>リカバリーコードの使用</translation>
    </message>
    <message>
        <source>made new recovery codes</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>リカバリーコードを再作成</translation>
    </message>
    <message>
        <source>was refused to make new recovery codes</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>リカバリーコードの再作成を拒否された</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>リカバリーコードの再作成</translation>
    </message>
    <message>
        <source>added the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>エンドポイント「%1」を追加</translation>
    </message>
    <message>
        <source>was refused to add the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>エンドポイント「%1」の追加を拒否された</translation>
    </message>
    <message>
        <source>Endpoint added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>エンドポイントの追加</translation>
    </message>
    <message>
        <source>changed the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>エンドポイント「%1」を変更</translation>
    </message>
    <message>
        <source>was refused to change the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>エンドポイント「%1」の変更を拒否された</translation>
    </message>
    <message>
        <source>Endpoint changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>エンドポイントの変更</translation>
    </message>
    <message>
        <source>paused the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>エンドポイント「%1」を一時停止</translation>
    </message>
    <message>
        <source>was refused to pause the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>エンドポイント「%1」の一時停止を拒否された</translation>
    </message>
    <message>
        <source>Endpoint paused</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>エンドポイントの一時停止</translation>
    </message>
    <message>
        <source>sent a test event to %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」にテストイベントを送信</translation>
    </message>
    <message>
        <source>was refused to send a test event to %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」へのテストイベントの送信を拒否された</translation>
    </message>
    <message>
        <source>Endpoint tested</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>エンドポイントのテスト</translation>
    </message>
    <message>
        <source>delivered %1 again</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」を再配信</translation>
    </message>
    <message>
        <source>was refused to deliver %1 again</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」の再配信を拒否された</translation>
    </message>
    <message>
        <source>Delivered again</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>再配信</translation>
    </message>
    <message>
        <source>gave up the delivery %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>配信「%1」を中止</translation>
    </message>
    <message>
        <source>was refused to give up the delivery %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>配信「%1」の中止を拒否された</translation>
    </message>
    <message>
        <source>Delivery given up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>配信の中止</translation>
    </message>
    <message>
        <source>replaced the signing secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」の署名シークレットを置き換え</translation>
    </message>
    <message>
        <source>was refused to replace the signing secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」の署名シークレットの置き換えを拒否された</translation>
    </message>
    <message>
        <source>Signing secret replaced</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>署名シークレットの置き換え</translation>
    </message>
    <message>
        <source>confirmed the signing secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」の署名シークレットを確認</translation>
    </message>
    <message>
        <source>was refused to confirm the signing secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」の署名シークレットの確認を拒否された</translation>
    </message>
    <message>
        <source>Signing secret confirmed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>署名シークレットの確認</translation>
    </message>
    <message>
        <source>removed the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>エンドポイント「%1」を削除</translation>
    </message>
    <message>
        <source>was refused to remove the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>エンドポイント「%1」の削除を拒否された</translation>
    </message>
    <message>
        <source>Endpoint removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>エンドポイントの削除</translation>
    </message>
    <message>
        <source>exported the audit</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>監査ログをエクスポート</translation>
    </message>
    <message>
        <source>was refused to export the audit</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>監査ログのエクスポートを拒否された</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>監査ログのエクスポート</translation>
    </message>
    <message>
        <source>created the organization %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>組織「%1」を作成</translation>
    </message>
    <message>
        <source>was refused to create the organization %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>組織「%1」の作成を拒否された</translation>
    </message>
    <message>
        <source>Organization created</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>組織の作成</translation>
    </message>
    <message>
        <source>made a portal link with %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」でポータルリンクを作成</translation>
    </message>
    <message>
        <source>was refused to make a portal link with %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」でのポータルリンクの作成を拒否された</translation>
    </message>
    <message>
        <source>Portal link made</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>ポータルリンクの作成</translation>
    </message>
    <message>
        <source>opened a portal link of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>「%1」のポータルリンクを開封</translation>
    </message>
    <message>
        <source>was refused to open a portal link of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>「%1」のポータルリンクの開封を拒否された</translation>
    </message>
    <message>
        <source>Portal link opened</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>ポータルリンクの開封</translation>
    </message>
    <message>
        <source>let a system ask about calls</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>システムに呼び出しの照会を許可</translation>
    </message>
    <message>
        <source>Verifier added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>照会元の追加</translation>
    </message>
    <message>
        <source>no longer lets a system ask about calls</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>システムへの呼び出しの照会許可を終了</translation>
    </message>
    <message>
        <source>Verifier ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>照会元の終了</translation>
    </message>
    <message>
        <source>was refused more often than rows are kept</source>
        <extracomment>The audit: follows a name, in the past
----------
The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>記録の保持数を超えて拒否された</translation>
    </message>
    <message>
        <source>More refusals</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>そのほかの拒否</translation>
    </message>
    <message>
        <source>a key</source>
        <extracomment>The audit, in place of a name</extracomment>
        <translation>名前不明のキー</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>The audit, in place of a person&apos;s name</extracomment>
        <translation>不明なユーザー</translation>
    </message>
    <message>
        <source>was refused: %1</source>
        <extracomment>The audit: follows a name; %1 is what was refused, as the service writes it</extracomment>
        <translation>拒否された操作：%1</translation>
    </message>
    <message>
        <source>changed %2 of %1</source>
        <extracomment>The audit: follows a name; %2 is a field as &quot;Scopes&quot;, to stand within a sentence, and %1 a key</extracomment>
        <translation>「%1」の%2を変更</translation>
    </message>
    <message numerus="yes">
        <source>, %n times</source>
        <extracomment>The audit: a refusal that came so often within a minute; follows a sentence</extracomment>
        <translation>
            <numerusform>、%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>The service</source>
        <extracomment>The audit: nobody did it, the service did by itself</extracomment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>猶予期間</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>The service signs the audit with another key</source>
        <extracomment>The audit can&apos;t be trusted: another key signs it than when this dashboard first saw it</extracomment>
        <translation>サービスが別の鍵で監査ログに署名しています</translation>
    </message>
    <message>
        <source>Row %1 was changed after it was written</source>
        <translation>記録 %1 は、書き込み後に変更されています</translation>
    </message>
    <message>
        <source>Row %1 was removed</source>
        <translation>記録 %1 は削除されています</translation>
    </message>
    <message>
        <source>Row %1 was put in afterwards</source>
        <translation>記録 %1 は後から挿入されています</translation>
    </message>
    <message>
        <source>Row %1 changed places with the next one</source>
        <translation>記録 %1 は次の記録と入れ替わっています</translation>
    </message>
    <message>
        <source>The rows from %1 on were cut off</source>
        <translation>記録 %1 以降が切り捨てられています</translation>
    </message>
    <message>
        <source>The end of the chain, row %1, isn&apos;t signed by the service</source>
        <translation>チェーンの末尾の記録 %1 に、サービスの署名がありません</translation>
    </message>
    <message>
        <source>Nobody can vouch for any row until it is known why. First seen: %1. Now: %2.</source>
        <translation>理由がわかるまで、どの記録も正しいと保証できません。最初に確認した鍵：%1。現在：%2。</translation>
    </message>
    <message>
        <source>The %1 rows before it are as written.</source>
        <extracomment>Of the audit: rows that are as they were written</extracomment>
        <translation>それより前の%1件の記録は、書き込まれたときのままです。</translation>
    </message>
    <message>
        <source>It is in the chain of refused attempts.</source>
        <translation>拒否された操作のチェーンにあります。</translation>
    </message>
    <message>
        <source>Nobody can vouch for the %1 after it, though each may be true.</source>
        <translation>それより後の%1件は、正しい可能性はありますが、保証できません。</translation>
    </message>
    <message>
        <source>Keep the file as it is and compare it with a backup.</source>
        <translation>ファイルをそのまま保管し、バックアップと比較してください。</translation>
    </message>
    <message>
        <source>Chain broken at row %1</source>
        <extracomment>A chip beside the title</extracomment>
        <translation>記録 %1 でチェーンが破損</translation>
    </message>
    <message>
        <source>Signed by another key</source>
        <extracomment>A chip beside the title: another key signs the audit than before</extracomment>
        <translation>別の鍵による署名</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>put in</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>挿入</translation>
    </message>
    <message>
        <source>swapped</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>切り捨て</translation>
    </message>
    <message>
        <source>not signed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>It says: %1, %2, %3.</source>
        <extracomment>What a changed row of the audit says now: %1 is a person, %2 what they did, %3 a moment</extracomment>
        <translation>現在の内容：%1、%2、%3。</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>A date, a time, and the zone it is in</extracomment>
        <translation>%1 %2 UTC</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditDelegate</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <extracomment>The audit, above the rows of a day: %1 is the day</extracomment>
        <translation>
            <numerusform>%1、%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditFilters</name>
    <message>
        <source>Search by person, key, address or request</source>
        <translation>ユーザー、キー、アドレス、リクエストで検索</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Verb</source>
        <extracomment>A filter of the audit: what was done, as &quot;Key revoked&quot;</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去90日間</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去365日間</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>Find a verb</source>
        <extracomment>The field that searches what can be done, as &quot;Key revoked&quot;</extracomment>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that holds: %1 is &quot;Time&quot; or &quot;Person&quot;, %2 &quot;last 7 days&quot; or a name</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditHeading</name>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Save evidence…</source>
        <translation>証拠を保存…</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <extracomment>A format to export the audit in</extracomment>
        <translation>CSV（表計算用）…</translation>
    </message>
    <message>
        <source>JSON Lines, for programs…</source>
        <extracomment>A format to export the audit in</extracomment>
        <translation>JSON Lines（プログラム用）…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>The chip beside the title while the audit is checked; %1 is a share as &quot;34%&quot;</extracomment>
        <translation>検証中、%1</translation>
    </message>
    <message>
        <source>Chain verified, %1</source>
        <extracomment>The chip beside the title: the audit is as it was written; %1 is &quot;2 minutes ago&quot;</extracomment>
        <translation>チェーン検証済み、%1</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>The chip beside the title: nobody has checked the audit on this computer</extracomment>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>再検証</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>今すぐ検証</translation>
    </message>
    <message>
        <source>Stop export, %1</source>
        <extracomment>A button while rows are written to a file; %1 is a share as &quot;34%&quot;</extracomment>
        <translation>エクスポートを停止、%1</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditPage</name>
    <message>
        <source>Audit</source>
        <extracomment>What a screen reader calls the table of what was done</extracomment>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Verifying the audit</source>
        <extracomment>What an error is about: checking the audit</extracomment>
        <translation>監査ログの検証</translation>
    </message>
    <message>
        <source>%1 of %2 rows shown.</source>
        <extracomment>Below the audit: two numbers</extracomment>
        <translation>%2件中%1件の記録を表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <extracomment>Below the audit</extracomment>
        <translation>
            <numerusform>記録は%Ln件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role sees only what you did yourself.</source>
        <translation>あなたのロールでは、自分の操作だけが表示されます。</translation>
    </message>
    <message>
        <source>%1 rows saved to %2.</source>
        <extracomment>Below the audit: %1 is a number of rows, %2 a file&apos;s name</extracomment>
        <translation>%1件の記録を%2に保存しました。</translation>
    </message>
    <message>
        <source>Rows can&apos;t be changed or deleted by anybody.</source>
        <translation>記録は誰も変更・削除できません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>監査ログを読み込み中</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>一致する記録がありません</translation>
    </message>
    <message>
        <source>Nothing in the audit is like that. Take a filter off to see more.</source>
        <translation>条件に合う記録が監査ログにありません。フィルターを解除すると、さらに表示されます。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Whatever somebody changes here leaves a row that nobody can change.</source>
        <translation>ここで行われた変更はすべて、誰も変更できない記録として残ります。</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <extracomment>What an error is about: writing rows of the audit to a file</extracomment>
        <translation>監査ログのエクスポート</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditPane</name>
    <message>
        <source>%1 in %2, %3</source>
        <extracomment>A time of day, the city of the time zone, and how long ago: &quot;16:20:51 in Berlin, yesterday&quot;</extracomment>
        <translation>%1（%2）、%3</translation>
    </message>
    <message>
        <source>Row of the audit</source>
        <extracomment>What a screen reader calls the column with everything about a row of the audit</extracomment>
        <translation>監査ログの記録</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>記録が選択されていません</translation>
    </message>
    <message>
        <source>Select one to see what changed, who did it and from where.</source>
        <translation>1件選択すると、変更内容、実行者、接続元が表示されます。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>Title above what a change made different</extracomment>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>上の記録</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>下の記録</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>In the chain</source>
        <extracomment>Title above the hashes of a row of the audit</extracomment>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Of the audit; %1 is a number</extracomment>
        <translation>記録 %1</translation>
    </message>
    <message>
        <source>Row %1 of refused attempts</source>
        <translation>拒否された操作の記録 %1</translation>
    </message>
    <message>
        <source>session on %1</source>
        <extracomment>Of who did something: the device of the session; %1 is as &quot;Chatelaine, atlas&quot;</extracomment>
        <translation>セッション：%1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The address somebody did something from</extracomment>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>The right that let somebody do it, or that they would have needed</extracomment>
        <translation>不足した権限</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>許可の根拠</translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>A row of the audit fits its hash</extracomment>
        <translation>一致</translation>
    </message>
    <message>
        <source>Doesn&apos;t match</source>
        <extracomment>A row of the audit does not fit its hash</extracomment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Verify to know</source>
        <extracomment>A row of the audit whose hash only the service can compute: verifying tells more</extracomment>
        <translation>要検証</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>この記録</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>前の記録</translation>
    </message>
    <message>
        <source>Signed head</source>
        <extracomment>The end of the audit&apos;s chain, which is signed: %1 is a number, Ed25519 the way it is signed</extracomment>
        <translation>署名済みの末尾</translation>
    </message>
    <message>
        <source>%1, Ed25519</source>
        <translation>%1、Ed25519</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditTableModel</name>
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
        <source>Who</source>
        <extracomment>Title of a column of the audit: who did it</extracomment>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column of the audit: what somebody did</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column of the audit: the address somebody did it from</extracomment>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Title of a column of the audit: the id of the request that did it</extracomment>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>chatelaine::BeforeAfter</name>
    <message>
        <source>The service noted no fields. Rows never hold a secret.</source>
        <translation>変更された項目の記録はありません。記録にシークレットが含まれることはありません。</translation>
    </message>
    <message>
        <source>Nothing else changed. Rows never hold a secret.</source>
        <translation>ほかに変更はありません。記録にシークレットが含まれることはありません。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>Spoken for a line with a plus or a minus: %1 is a value</extracomment>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前：%1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChainBoxes</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>What a screen reader says of a chain of boxes: %1 is a number, %2 as &quot;changed&quot;</extracomment>
        <translation>記録 %1：%2</translation>
    </message>
    <message>
        <source>as written</source>
        <extracomment>Below rows of the audit before the bad one</extracomment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>can&apos;t be vouched for</source>
        <extracomment>Below rows of the audit after the bad one</extracomment>
        <translation>保証不可</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangePasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Every other session of yours ends then; this one goes on.</source>
        <translation>変更すると、ほかのセッションはすべて終了します。このセッションは続きます。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>パスワードが正しくありません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangeRole</name>
    <message>
        <source>Change role…</source>
        <translation>ロールを変更…</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another %1.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>自分のロールは変更できません。ほかの%1に依頼してください。</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t get another role: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>最後の%1のロールは変更できません。先にほかの人を%1にしてください。</translation>
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
    <message>
        <source>Rotate: %1</source>
        <extracomment>The state of a key that somebody should rotate; %1 is why, as &quot;Jonas Weber has left&quot;</extracomment>
        <translation>要ローテーション：%1</translation>
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
    <name>chatelaine::CodeCountdown</name>
    <message numerus="yes">
        <source>The code changes in %n second(s).</source>
        <translation>
            <numerusform>コードは%n秒後に変わります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeField</name>
    <message>
        <source>Code from your authenticator</source>
        <translation>認証アプリのコード</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>One of the ten you saved. Each works once.</source>
        <translation>保存した10個のうちの1つです。それぞれ一度だけ使えます。</translation>
    </message>
    <message>
        <source>This recovery code is wrong or was used already.</source>
        <translation>リカバリーコードが正しくないか、すでに使用されています。</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one.</source>
        <translation>このコードはすでに使用されています。次のコードをお待ちください。</translation>
    </message>
    <message>
        <source>This code is wrong or was used already. Wait for the next one and try again.</source>
        <translation>コードが正しくないか、すでに使用されています。次のコードを待ってから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeStep</name>
    <message>
        <source>Use a recovery code</source>
        <translation>リカバリーコードを使用</translation>
    </message>
    <message>
        <source>Password accepted</source>
        <translation>パスワードを確認しました</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Signs in as somebody else instead.</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Use the authenticator</source>
        <translation>認証アプリを使用</translation>
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
    <name>chatelaine::Conflict</name>
    <message>
        <source>Somebody else</source>
        <extracomment>Who changed a key, where nobody knows</extracomment>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>Somebody else deleted this key</source>
        <translation>ほかの人がこのキーを削除しました</translation>
    </message>
    <message>
        <source>Somebody else changed this key</source>
        <translation>ほかの人がこのキーを変更しました</translation>
    </message>
    <message>
        <source>Somebody else ended this key</source>
        <translation>ほかの人がこのキーを終了しました</translation>
    </message>
    <message>
        <source>%1 takes no more changes. Nothing of yours is saved, and nothing is lost: it stands below.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>「%1」はもう変更できません。あなたの変更は保存されていませんが、失われてもいません。下に表示されています。</translation>
    </message>
    <message>
        <source>%1 saved %2 while you were editing it. Nothing of yours is saved yet, and nothing is lost.</source>
        <extracomment>%1 is a person, %2 a key&apos;s name</extracomment>
        <translation>編集中に、%1が「%2」を保存しました。あなたの変更はまだ保存されていませんが、失われてもいません。</translation>
    </message>
    <message>
        <source>%1 saved %2 %3, while you were editing it. Nothing of yours is saved yet, and nothing is lost.</source>
        <extracomment>%1 is a person, %2 a key&apos;s name, %3 is &quot;12 seconds ago&quot;</extracomment>
        <translation>編集中に、%1が「%2」を保存しました（%3）。あなたの変更はまだ保存されていませんが、失われてもいません。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Choose a version where both of you changed the same.</source>
        <translation>両方が同じ項目を変更した箇所では、どちらかを選択してください。</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>What is saved of two versions: %1 is a person, %2 a list of fields</extracomment>
        <translation>%1の変更：%2。</translation>
    </message>
    <message>
        <source>From you: %1.</source>
        <extracomment>What is saved of two versions: %1 is a list of fields</extracomment>
        <translation>あなたの変更：%1。</translation>
    </message>
    <message>
        <source>The audit keeps both.</source>
        <translation>両方とも監査ログに残ります。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConflictDialog</name>
    <message>
        <source>Discard mine…</source>
        <translation>自分の変更を破棄…</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>この内容で保存</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>Below the name of who was first; %1 is &quot;12 seconds ago&quot;</extracomment>
        <translation>%1に保存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>In place of the person&apos;s own name</extracomment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Spoken for a version to choose: %1 is a field as &quot;Scopes&quot;, %2 a person</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 from you</source>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>A version of a field that this person left as it was</extracomment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>What is saved</source>
        <extracomment>Title above the sentence that says what of two versions will be saved</extracomment>
        <translation>保存される内容</translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation>自分の変更をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <extracomment>A question: what somebody typed is given up, what another one saved stays</extracomment>
        <translation>自分の変更を破棄しますか？</translation>
    </message>
    <message>
        <source>The key stays as %1 saved it.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>キーは%1が保存した内容のままになります。</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>自分の変更を破棄</translation>
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
    <name>chatelaine::CopyEmail</name>
    <message>
        <source>Copy e-mail</source>
        <translation>メールアドレスをコピー</translation>
    </message>
    <message>
        <source>Select a member on the page of members first.</source>
        <translation>先にメンバーのページでメンバーを選択してください。</translation>
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
    <message>
        <source>Rotate: %1</source>
        <extracomment>Said of a key; %1 is why it should be rotated, as &quot;Jonas Weber has left&quot;</extracomment>
        <translation>要ローテーション：%1</translation>
    </message>
    <message>
        <source>They have seen its secret. %1 is asked to rotate it.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>シークレットが見られています。%1にローテーションを依頼しています。</translation>
    </message>
    <message>
        <source>They have seen its secret. A rotation makes it worth nothing.</source>
        <translation>シークレットが見られています。ローテーションすると、そのシークレットは使えなくなります。</translation>
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
    <message>
        <source>I have an invitation link…</source>
        <translation>招待リンクがある場合…</translation>
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
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査ログ</translation>
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
    <name>chatelaine::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>メンバーを招待</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Make invitation link</source>
        <translation>招待リンクを作成</translation>
    </message>
    <message>
        <source>Nothing is sent there. You get a link that you pass on yourself.</source>
        <translation>ここには何も送信されません。作成されたリンクをご自身で渡してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long the link of an invitation works</extracomment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>The link works for</source>
        <translation>リンクの有効期間</translation>
    </message>
    <message>
        <source>Once, and until you withdraw it.</source>
        <translation>一度だけ使えます。取り消すこともできます。</translation>
    </message>
    <message>
        <source>May, as %1</source>
        <extracomment>Above what a role may do; %1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>%1に許可される操作</translation>
    </message>
    <message>
        <source>Type an e-mail address to continue.</source>
        <translation>続けるには、メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This address belongs to a member, or to an invitation that is open.</source>
        <translation>このアドレスは、メンバーまたは有効な招待ですでに使われています。</translation>
    </message>
    <message>
        <source>The service takes this for no e-mail address.</source>
        <translation>サービスはこれをメールアドレスとして認識しません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteMember</name>
    <message>
        <source>Invite…</source>
        <translation>招待…</translation>
    </message>
</context>
<context>
    <name>chatelaine::JoinPage</name>
    <message>
        <source>Join a workspace</source>
        <translation>ワークスペースに参加</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Code from your authenticator</source>
        <translation>認証アプリのコード</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Somebody who may invite you made a link. It says where the service is, and lets you in, once.</source>
        <translation>招待する権限のある人が作成したリンクを使います。リンクにはサービスの場所が含まれ、一度だけ参加に使えます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>招待リンク</translation>
    </message>
    <message>
        <source>Paste it here. It is shown as dots, for whoever reads it could use it.</source>
        <translation>ここに貼り付けてください。読み取った人が使えてしまうため、点で表示されます。</translation>
    </message>
    <message>
        <source>Or one of your recovery codes.</source>
        <translation>リカバリーコードも使えます。</translation>
    </message>
    <message>
        <source>This link sets a new password.</source>
        <translation>これは新しいパスワードを設定するリンクです。</translation>
    </message>
    <message>
        <source>Go back, choose the service, and use it where you sign in.</source>
        <translation>戻ってサービスを選択し、サインイン画面で使用してください。</translation>
    </message>
    <message>
        <source>This link leads over an open connection.</source>
        <translation>このリンクの接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>Chatelaine talks over HTTPS only. Ask for a new link.</source>
        <translation>Chatelaine は HTTPS でのみ通信します。新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>A piece of this link is missing.</source>
        <translation>リンクの一部が欠けています。</translation>
    </message>
    <message>
        <source>Copy it whole, and paste it again.</source>
        <translation>リンク全体をコピーして、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>This is no invitation link.</source>
        <translation>招待リンクではありません。</translation>
    </message>
    <message>
        <source>It begins with https:// and has #join= in it.</source>
        <translation>招待リンクは https:// で始まり、#join= を含みます。</translation>
    </message>
    <message>
        <source>This invitation was used, was withdrawn, or has ended.</source>
        <translation>この招待は使用済みか、取り消されたか、期限切れです。</translation>
    </message>
    <message>
        <source>Ask who invited you for a new link.</source>
        <translation>招待した人に新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>Join %1</source>
        <extracomment>%1 is the name of a workspace</extracomment>
        <translation>%1に参加</translation>
    </message>
    <message>
        <source>%1 invites you as %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role, as &quot;Developer&quot;</extracomment>
        <translation>%1があなたを%2として招待しています。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>You have an account at this service: the password is its own.</source>
        <translation>このサービスにはアカウントがあります。そのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>At least 12 characters. It is your sign-in from now on.</source>
        <translation>12文字以上で入力してください。今後のサインインに使います。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>参加しています…</translation>
    </message>
    <message>
        <source>This is not the password of your account.</source>
        <translation>アカウントのパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>This code is wrong, or was used before.</source>
        <translation>コードが正しくないか、すでに使用されています。</translation>
    </message>
    <message>
        <source>This dashboard then leaves %1; you can sign in there again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>参加すると、このダッシュボードは%1から離れます。後でもう一度サインインできます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::JoinWorkspace</name>
    <message>
        <source>Join a workspace…</source>
        <translation>ワークスペースに参加…</translation>
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
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>History of a key: %1 is a person, %2 what they did, as &quot;revoked POS Integration&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What a change made different: %1 is a field as &quot;Scopes&quot;, %2 its value before and %3 the one after</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>All in the audit</source>
        <extracomment>A link to the audit, with every row about this key</extracomment>
        <translation>監査ログですべて表示</translation>
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
    <name>chatelaine::LeaverNote</name>
    <message>
        <source>Review…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>%1 left on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date</extracomment>
        <translation>%1は%2に脱退しました</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still name(s) %1 as owner.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>
            <numerusform>%n件のキーの担当者が%1のままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::LinkDialog</name>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Pass it on by a way that only they read. Whoever has it can use it, once.</source>
        <translation>本人だけが読める方法で渡してください。リンクを持つ人は誰でも、一度だけ使えます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Copy the link first: it is shown this once.</source>
        <translation>先にリンクをコピーしてください。表示されるのは今回だけです。</translation>
    </message>
    <message>
        <source>Nobody has copied the link</source>
        <translation>リンクがまだコピーされていません</translation>
    </message>
    <message>
        <source>It can&apos;t be shown again. You can make a new one at any time.</source>
        <translation>再表示はできません。新しいリンクはいつでも作成できます。</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>コピーせずに閉じる</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockNow</name>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockPage</name>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1にロックしました</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <extracomment>Keep it short: it stands between two other buttons.</extracomment>
        <translation>コードを使用</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Nothing is shown until you are back.</source>
        <translation>ロックを解除するまで、何も表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is shown until you are back; %n rotation(s) go on.</source>
        <translation>
            <numerusform>ロックを解除するまで、何も表示されません。%n件のローテーションは進行中のままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without input.</source>
        <translation>
            <numerusform>%n分間操作がありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer slept, or its screen was locked.</source>
        <translation>コンピューターがスリープしたか、画面がロックされました。</translation>
    </message>
    <message>
        <source>Unlocking needs the service, which doesn&apos;t answer.</source>
        <translation>ロックの解除にはサービスが必要ですが、応答がありません。</translation>
    </message>
    <message>
        <source>It is asked again by itself. What runs goes on.</source>
        <translation>自動的に再試行します。進行中のものはそのまま続きます。</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>パスワードを使用</translation>
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
    <message>
        <source>Your access to %1 has ended</source>
        <extracomment>%1 is the name of a workspace</extracomment>
        <translation>%1へのアクセスが終了しました</translation>
    </message>
    <message>
        <source>You were removed or suspended there. Its keys work as they did; ask one of its owners if that surprises you.</source>
        <translation>メンバーから削除されたか、停止されました。キーはこれまでどおり使えます。心当たりがない場合は、オーナーに確認してください。</translation>
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
    <message>
        <source>Two-factor is off</source>
        <extracomment>Below a member&apos;s name: their sign-in asks for no code</extracomment>
        <translation>2要素認証はオフ</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberQuestions</name>
    <message>
        <source>Suspend %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1を停止しますか？</translation>
    </message>
    <message>
        <source>They are signed out of this workspace at once and can&apos;t sign in to it until you resume them. Keys they own work on, and every secret they have seen, too.</source>
        <translation>直ちにこのワークスペースからサインアウトし、停止を解除するまでサインインできません。担当しているキーも、見たことのあるシークレットも、引き続き有効です。</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Make a password link for %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1のパスワード用リンクを作成しますか？</translation>
    </message>
    <message>
        <source>For somebody who forgot their password. With the link they set a new one, once; then they are signed out everywhere. Their old password works until they do. Make sure that it is them who asks.</source>
        <translation>パスワードを忘れた人のためのリンクです。一度だけ新しいパスワードを設定でき、設定するとすべての場所からサインアウトします。それまでは古いパスワードが有効です。依頼したのが本人であることを確認してください。</translation>
    </message>
    <message>
        <source>Make link</source>
        <translation>リンクを作成</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1の招待を取り消しますか？</translation>
    </message>
    <message>
        <source>The link stops working at once. You can invite them again with a new one.</source>
        <translation>リンクは直ちに使えなくなります。新しいリンクでもう一度招待できます。</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>招待を取り消す</translation>
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
        <source>Role</source>
        <extracomment>Title of a column: owner, admin, developer, viewer</extracomment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a column: how many keys name a member as owner</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <extracomment>Title of a column: whether a member&apos;s sign-in asks for a code, too</extracomment>
        <translation>2要素認証</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Title of a column: since when somebody is a member, invited, suspended or gone</extracomment>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a column</extracomment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberWords</name>
    <message>
        <source>Expired</source>
        <extracomment>The state of an invitation</extracomment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待中</translation>
    </message>
    <message>
        <source>Invited, %1 left</source>
        <extracomment>The state of an invitation; %1 is how long its link still works, as &quot;6 d&quot;</extracomment>
        <translation>招待中、残り%1</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a member: all is as usual</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Leaving</source>
        <extracomment>The state of a member whose keys are being decided about</extracomment>
        <translation>脱退手続き中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>The state of a member who may not sign in at the moment</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The state of somebody who is no longer a member</extracomment>
        <translation>脱退済み</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersHeading</name>
    <message>
        <source>Find a member</source>
        <translation>メンバーを検索</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>More for this member</source>
        <translation>このメンバーのその他の操作</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <extracomment>What a screen reader says of the number beside the title</extracomment>
        <translation>
            <numerusform>%n人のメンバー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersPage</name>
    <message>
        <source>Members</source>
        <extracomment>What a screen reader calls the table of members</extracomment>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <extracomment>%1 is what somebody looked for</extracomment>
        <translation>「%1」に一致するメンバーがいません</translation>
    </message>
    <message>
        <source>Names and e-mail addresses are searched.</source>
        <translation>名前とメールアドレスが検索されます。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Reading the members</source>
        <translation>メンバーを読み込み中</translation>
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
    <name>chatelaine::NewPasswordDialog</name>
    <message>
        <source>Set a new password</source>
        <translation>新しいパスワードを設定</translation>
    </message>
    <message>
        <source>Link for a new password</source>
        <translation>新しいパスワード用のリンク</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>An owner of your workspace makes the link. It works once, and ends every session of yours.</source>
        <translation>リンクはワークスペースのオーナーが作成します。一度だけ使え、あなたのセッションはすべて終了します。</translation>
    </message>
    <message>
        <source>Paste it here. It is shown as dots, for whoever reads it could use it.</source>
        <translation>ここに貼り付けてください。読み取った人が使えてしまうため、点で表示されます。</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>This is no link for a new password. It begins with https:// and has #password= in it.</source>
        <translation>新しいパスワード用のリンクではありません。https:// で始まり、#password= を含む必要があります。</translation>
    </message>
    <message>
        <source>This link is for another service, %1. Choose that one first.</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>このリンクは別のサービス（%1）のものです。先にそのサービスを選択してください。</translation>
    </message>
    <message>
        <source>This link was used, or has ended. Ask for another one.</source>
        <translation>このリンクは使用済みか、期限切れです。新しいリンクを依頼してください。</translation>
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
    <name>chatelaine::OffboardingDialog</name>
    <message>
        <source>%1 leaves</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1の脱退</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>保存して後で続ける</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button; %1 is a person&apos;s name</extracomment>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Suspended since %1. Signing in is off; every secret seen before still works.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1から停止中です。サインインはできませんが、見たことのあるシークレットはすべてまだ有効です。</translation>
    </message>
    <message>
        <source>Left on %1. Every secret seen before still works.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1に脱退しました。見たことのあるシークレットはすべてまだ有効です。</translation>
    </message>
    <message>
        <source>Still active. Saving or removing signs them out of this workspace at once; every secret seen before still works.</source>
        <translation>まだ有効なメンバーです。保存または削除すると、直ちにこのワークスペースからサインアウトします。見たことのあるシークレットはすべてまだ有効です。</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <extracomment>Heads a list of keys; %1 is a person&apos;s name</extracomment>
        <translation>%1が担当</translation>
    </message>
    <message>
        <source>Owned by others, secret seen by %1</source>
        <translation>ほかの人が担当、%1がシークレットを閲覧</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): somebody must answer for them</source>
        <translation>
            <numerusform>%n件のキー：担当者が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): handing over doesn&apos;t help, a copy may exist</source>
        <translation>
            <numerusform>%n件のキー：コピーが存在する可能性があるため、引き継ぎでは解決しません</numerusform>
        </translation>
    </message>
    <message>
        <source>When you finish: the membership ends, and a report lists every key with what was done. What the audit tells of them stays.</source>
        <translation>完了すると、メンバーではなくなり、すべてのキーとその対応がレポートに一覧表示されます。監査ログの記録は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n open invitation(s) they sent end(s), too.</source>
        <translation>
            <numerusform>送信した有効な招待%n件も終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No keys to decide about</source>
        <extracomment>How far somebody is; %2 is the number of all keys</extracomment>
        <translation>対応を決めるキーはありません</translation>
    </message>
    <message>
        <source>%1 of %2 keys decided</source>
        <translation>%2件中%1件のキーを決定済み</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) wait(s) for a decision. You can leave and come back from Members.</source>
        <translation>
            <numerusform>%n件のキーの対応が未決定です。ここを離れても、「メンバー」から戻れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has left</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1は脱退しました</translation>
    </message>
    <message>
        <source>Their membership has ended. This is what became of the keys; the audit keeps it, too.</source>
        <translation>メンバーではなくなりました。キーへの対応は次のとおりです。監査ログにも残ります。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingReport</name>
    <message>
        <source>There were no keys to decide about.</source>
        <translation>対応を決めるキーはありませんでした。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingRow</name>
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
        <source>Last used: %1</source>
        <extracomment>What a screen reader says of a time; %1 is &quot;3 min ago&quot;</extracomment>
        <translation>最終使用：%1</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <extracomment>What a screen reader calls a choice; %1 is a key&apos;s name</extracomment>
        <translation>「%1」への対応</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Somebody else owns it already, and a copy of the secret may exist.</source>
        <translation>すでにほかの人が担当しており、シークレットのコピーが存在する可能性があります。</translation>
    </message>
    <message>
        <source>Who takes %1</source>
        <extracomment>What a screen reader calls a list of people; %1 is a key&apos;s name</extracomment>
        <translation>「%1」を引き継ぐ人</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>メンバーを選択</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingWords</name>
    <message>
        <source>%1 has left</source>
        <extracomment>Title of a report; %1 is a person&apos;s name</extracomment>
        <translation>%1は脱退しました</translation>
    </message>
    <message>
        <source>%1 is asked to, when you finish.</source>
        <extracomment>What becomes of a key of somebody who leaves; %1 is the key&apos;s owner</extracomment>
        <translation>完了すると、%1に依頼されます。</translation>
    </message>
    <message>
        <source>Still called. Stops when you finish.</source>
        <translation>まだ呼び出されています。完了すると停止します。</translation>
    </message>
    <message>
        <source>Nothing calls it. Stops when you finish.</source>
        <translation>呼び出しはありません。完了すると停止します。</translation>
    </message>
    <message>
        <source>Created by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>本人が%1に作成</translation>
    </message>
    <message>
        <source>Rotated by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>本人が%1にローテーション</translation>
    </message>
    <message>
        <source>Revealed by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>本人が%1に表示</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <extracomment>What was done to a key; %1 is a person&apos;s name</extracomment>
        <translation>%1に引き継ぎ</translation>
    </message>
    <message>
        <source>Rotation asked for</source>
        <extracomment>What was done to a key; %1 is a person&apos;s name</extracomment>
        <translation>ローテーションを依頼</translation>
    </message>
    <message>
        <source>%1 is asked to rotate it</source>
        <translation>%1にローテーションを依頼</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Titles of the columns of a report: a key&apos;s name, its id, what was done</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>対応</translation>
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
    <name>chatelaine::PeopleCommand</name>
    <message>
        <source>Nobody has come by this invitation yet. Withdraw it, or wait.</source>
        <translation>この招待はまだ使われていません。取り消すか、お待ちください。</translation>
    </message>
    <message>
        <source>Select a member on the page of members first.</source>
        <translation>先にメンバーのページでメンバーを選択してください。</translation>
    </message>
    <message>
        <source>%1 has left. An invitation brings them back.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1は脱退しました。招待すると、もう一度参加できます。</translation>
    </message>
    <message>
        <source>%1 is %2, above your own role.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role that stands above one&apos;s own</extracomment>
        <translation>%1のロールは%2で、あなたのロールより上位です。</translation>
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
    <name>chatelaine::ProofDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The service wants to know who is there before it does this. It then asks no more for five minutes.</source>
        <translation>この操作の前に、サービスが本人確認を求めています。確認後5分間は再度求められません。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>The button that confirms who somebody is and lets the request go on.</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>パスワードを使用</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>コードを使用</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProofField</name>
    <message>
        <source>This is not your password.</source>
        <translation>パスワードが正しくありません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::QrCode</name>
    <message>
        <source>QR code for your authenticator. The key below says the same as text.</source>
        <translation>認証アプリ用の QR コードです。下のキーは同じ内容をテキストで表したものです。</translation>
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
    <name>chatelaine::RecoveryCodesDialog</name>
    <message>
        <source>Save your recovery codes</source>
        <translation>リカバリーコードを保存</translation>
    </message>
    <message>
        <source>Without your authenticator, one of them signs you in; each works once. This is the only time you can see them.</source>
        <translation>認証アプリがないときに、いずれかのコードでサインインできます。それぞれ一度だけ使えます。確認できるのは今回だけです。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Save the recovery codes to a file</source>
        <translation>リカバリーコードをファイルに保存</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1に保存しました。このファイルはあなただけが読み取れます。</translation>
    </message>
    <message>
        <source>I have saved them</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Say first that you have saved the codes.</source>
        <translation>先に、コードを保存したことにチェックを入れてください。</translation>
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
    <name>chatelaine::RemoveMember</name>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Nobody removes themselves. Ask another %1.</source>
        <translation>自分自身は削除できません。ほかの%1に依頼してください。</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t be removed: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>最後の%1は削除できません。先にほかの人を%1にしてください。</translation>
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
    <name>chatelaine::ResetPassword</name>
    <message>
        <source>Make a password link…</source>
        <translation>パスワード用リンクを作成…</translation>
    </message>
    <message>
        <source>You change your own password in Settings.</source>
        <translation>自分のパスワードは「設定」で変更できます。</translation>
    </message>
    <message>
        <source>They are suspended and can&apos;t sign in. Resume them first.</source>
        <translation>停止中のためサインインできません。先に停止を解除してください。</translation>
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
    <name>chatelaine::RoleDialog</name>
    <message>
        <source>Change role of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1のロールを変更</translation>
    </message>
    <message>
        <source>Now %1. The new role holds at once, wherever they are signed in.</source>
        <extracomment>%1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>現在は%1です。新しいロールは、サインイン中のすべての場所で直ちに適用されます。</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>ロールを変更</translation>
    </message>
    <message>
        <source>%1 may from now on</source>
        <extracomment>Above a list of what somebody may do with a new role; %1 is a person&apos;s name</extracomment>
        <translation>%1が新たにできること</translation>
    </message>
    <message>
        <source>%1 may no longer</source>
        <extracomment>Above a list of what somebody may no longer do with a new role; %1 is a person&apos;s name</extracomment>
        <translation>%1ができなくなること</translation>
    </message>
    <message>
        <source>Choose another role to continue.</source>
        <translation>続けるには、別のロールを選択してください。</translation>
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
    <name>chatelaine::RoleWords</name>
    <message>
        <source>own keys only</source>
        <extracomment>A limit of what a role may do: only to keys that name its holder as owner</extracomment>
        <translation>自分のキーのみ</translation>
    </message>
    <message>
        <source>up to their own role</source>
        <extracomment>A limit of what a role may do: only to members whose role is not higher</extracomment>
        <translation>自分のロールまで</translation>
    </message>
    <message>
        <source>own actions only</source>
        <extracomment>A limit of what a role may do: sees only what its holder did</extracomment>
        <translation>自分の操作のみ</translation>
    </message>
    <message>
        <source>where no real money moves</source>
        <extracomment>A limit of what a role may do</extracomment>
        <translation>実際のお金が動かない環境のみ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is something a role may do, %2 what limits it, as &quot;own keys only&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Give keys the scopes %1</source>
        <extracomment>Something a role may do; %1 is a list of scopes</extracomment>
        <translation>スコープ%1をキーに付与する</translation>
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
    <name>chatelaine::SecondFactorDialog</name>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>2要素認証を設定</translation>
    </message>
    <message>
        <source>From then on signing in also asks for a code that your authenticator shows.</source>
        <translation>以後、サインインには認証アプリに表示されるコードも必要になります。</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Scan this with the authenticator on your phone, or type the key into it.</source>
        <translation>スマートフォンの認証アプリで読み取るか、キーを入力してください。</translation>
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
    <name>chatelaine::SessionsDialog</name>
    <message>
        <source>Sessions and devices</source>
        <translation>セッションとデバイス</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>ほかのすべての場所からサインアウト</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>すべての場所からサインアウト</translation>
    </message>
    <message>
        <source>Where you are signed in. What ends here is refused at its next request.</source>
        <translation>サインイン中の場所です。ここで終了したセッションは、次のリクエストから拒否されます。</translation>
    </message>
    <message>
        <source>You are signed in nowhere else.</source>
        <translation>ほかにサインイン中の場所はありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The list can&apos;t be read now.</source>
        <translation>現在、一覧を読み取れません。</translation>
    </message>
    <message>
        <source>%1 · signed in %2 · last seen %3</source>
        <extracomment>%1 is a network address, %2 a date and time, %3 as &quot;3 min ago&quot;</extracomment>
        <translation>%1 · サインイン：%2 · 最終確認：%3</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>Of a session in a list of them</extracomment>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out on %1</source>
        <extracomment>%1 is a device</extracomment>
        <translation>%1でサインアウト</translation>
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
    <message>
        <source>Lock and session</source>
        <translation>ロックとセッション</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes, and one hour.</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ロックするまでの時間</translation>
    </message>
    <message>
        <source>Also when the computer sleeps or its screen locks.</source>
        <translation>コンピューターのスリープ時や画面のロック時にもロックします。</translation>
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
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <extracomment>Title of the file dialog for rows of the audit, and for what was found wrong with it</extracomment>
        <translation>監査ログをエクスポート</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>証拠を保存</translation>
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
    <message>
        <source>No workspace is open to you here.</source>
        <translation>ここで利用できるワークスペースがありません。</translation>
    </message>
    <message>
        <source>Ask an owner for an invitation, or sign in as somebody else.</source>
        <translation>オーナーに招待を依頼するか、別のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Set a new password…</source>
        <translation>新しいパスワードを設定…</translation>
    </message>
    <message>
        <source>With the link that an owner made for you.</source>
        <translation>オーナーが作成したリンクを使います。</translation>
    </message>
    <message>
        <source>Signs in when complete.</source>
        <extracomment>Of a code: the last digit sends it.</extracomment>
        <translation>入力が完了するとサインインします。</translation>
    </message>
    <message>
        <source>Your new password holds.</source>
        <translation>新しいパスワードが有効になりました。</translation>
    </message>
    <message>
        <source>Sign in with it.</source>
        <translation>新しいパスワードでサインインしてください。</translation>
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
    <name>chatelaine::SuspendMember</name>
    <message>
        <source>Suspend…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>停止を解除</translation>
    </message>
    <message>
        <source>They are not suspended.</source>
        <translation>停止中ではありません。</translation>
    </message>
    <message>
        <source>They are suspended already.</source>
        <translation>すでに停止中です。</translation>
    </message>
    <message>
        <source>Nobody suspends themselves.</source>
        <translation>自分自身は停止できません。</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t be suspended: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>最後の%1は停止できません。先にほかの人を%1にしてください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TeamDelegate</name>
    <message>
        <source>On</source>
        <extracomment>Whether somebody&apos;s sign-in asks for a code, too</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1, you</source>
        <extracomment>A member&apos;s name in the list of members; it is who reads this</extracomment>
        <translation>%1、あなた</translation>
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
    <name>chatelaine::VersionCard</name>
    <message>
        <source>with %1</source>
        <translation>%1あり</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1なし</translation>
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
    <name>chatelaine::WindowPeoplePrompts</name>
    <message>
        <source>Invitation link</source>
        <translation>招待リンク</translation>
    </message>
    <message>
        <source>For %1, as %2. It works once, until %3.</source>
        <extracomment>%1 is an e-mail address, %2 a role, %3 a date and time</extracomment>
        <translation>%1（%2）用です。%3まで、一度だけ使えます。</translation>
    </message>
    <message>
        <source>Password link</source>
        <translation>パスワード用リンク</translation>
    </message>
    <message>
        <source>For %1, to set a new password. It works once, until %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a date and time</extracomment>
        <translation>%1が新しいパスワードを設定するためのリンクです。%2まで、一度だけ使えます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::WithdrawInvitation</name>
    <message>
        <source>Withdraw invitation…</source>
        <translation>招待を取り消す…</translation>
    </message>
    <message>
        <source>Select an invitation on the page of members first.</source>
        <translation>先にメンバーのページで招待を選択してください。</translation>
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
